"""The one door: allauth's pages, with signing up alone left out."""

from django.urls import include, path

from portal.accounts.views import account

urlpatterns = [
    path("", account, name="account"),
    path("", include("allauth.urls")),
]
