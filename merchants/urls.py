from django.urls import path

from merchants import onboarding
from merchants.models import MerchantRequest

app_name = "merchants"
urlpatterns = [
    path(
        "<int:pk>/rivendica/",
        onboarding.request_about,
        {"kind": MerchantRequest.Kind.CLAIM},
        name="claim",
    ),
    path(
        "<int:pk>/rimuovi/",
        onboarding.request_about,
        {"kind": MerchantRequest.Kind.REMOVAL},
        name="removal",
    ),
]
