from django.urls import re_path

from merchants import onboarding
from merchants.models import MerchantRequest

app_name = "merchants"
urlpatterns = [
    re_path(
        r"^(?P<pk>\d{1,12})/rivendica/$",
        onboarding.request_about,
        {"kind": MerchantRequest.Kind.CLAIM},
        name="claim",
    ),
    re_path(
        r"^(?P<pk>\d{1,12})/rimuovi/$",
        onboarding.request_about,
        {"kind": MerchantRequest.Kind.REMOVAL},
        name="removal",
    ),
]
