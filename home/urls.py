"""Addresses that only some installations have."""

from django.conf import settings
from django.urls import path

from home.styleguide import styleguide

urlpatterns = [path("styleguide/", styleguide, name="styleguide")]

if settings.DEMO:
    from home.demo import mailbox

    urlpatterns += [
        path("posta/", mailbox.index, name="demo_mailbox"),
        path("posta/<slug:name>/", mailbox.message, name="demo_mail"),
    ]
