"""Shops and what they show: one module for each page type or register."""

from merchants.models.merchant import (
    MerchantDetails,
    MerchantIndexPage,
    MerchantPage,
    MerchantPicture,
    MerchantSocialLink,
    OpenInterval,
)
from merchants.models.offer import OfferIndexPage, OfferPage
from merchants.models.product import ProductPage
from merchants.models.registers import Amenity, Category
from merchants.models.request import MerchantRequest

__all__ = [
    "Amenity",
    "Category",
    "MerchantDetails",
    "MerchantIndexPage",
    "MerchantPage",
    "MerchantPicture",
    "MerchantRequest",
    "MerchantSocialLink",
    "OfferIndexPage",
    "OfferPage",
    "OpenInterval",
    "ProductPage",
]
