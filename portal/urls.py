"""Every address: private routes first, then public ones, Wagtail's pages last."""

from django.conf import settings
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from portal import health, views
from portal.feeds import KindFeed
from portal.sitemap import NeighbourhoodSitemap

sign_in = RedirectView.as_view(pattern_name="account_login", query_string=True)

urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    # allauth is the only door: Wagtail's own are shadowed before they can be reached.
    path("admin/login/", sign_in),
    path("admin/logout/", RedirectView.as_view(pattern_name="account_logout")),
    re_path(r"^admin/password_reset/", RedirectView.as_view(pattern_name="account_reset_password")),
    path("_util/login/", sign_in),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("account/", include("portal.accounts.urls")),
    path("cerca/", include("search.urls")),
    path("vetrine/", include("merchants.urls")),
    path("feed/<slug:slug>.xml", KindFeed(), name="feed"),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": NeighbourhoodSitemap}}, name="sitemap"),
    path("robots.txt", views.robots, name="robots"),
    path("manifest.webmanifest", views.manifest, name="manifest"),
    path("favicon.ico", views.favicon),
    path("", include("home.urls")),
]

if not settings.S3_BUCKET:
    urlpatterns.append(path("media/<path:path>", views.media))

urlpatterns.append(path("", include(wagtail_urls)))
