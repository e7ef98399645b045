"""Addresses beside the pages that not every installation answers: see each view."""

from django.urls import path

from home.demo import mailbox
from home.styleguide import styleguide

urlpatterns = [
    path("styleguide/", styleguide, name="styleguide"),
    path("posta/", mailbox.index, name="demo_mailbox"),
    path("posta/<slug:name>/", mailbox.message, name="demo_mail"),
]
