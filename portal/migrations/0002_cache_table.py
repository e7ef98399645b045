"""The table of Django's database cache, so that `migrate` alone makes a portal that runs."""

from django.core.management import call_command
from django.db import migrations


def create_table(apps, schema_editor):
    # Does nothing where the cache lives elsewhere.
    call_command("createcachetable", database=schema_editor.connection.alias)


class Migration(migrations.Migration):
    dependencies = [("portal", "0001_initial")]

    operations = [migrations.RunPython(create_table, migrations.RunPython.noop)]
