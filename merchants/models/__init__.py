"""Shops and what they show: one module for each page type or register."""

from merchants.models.details import MerchantDetails
from merchants.models.interval import OpenInterval
from merchants.models.merchant import (
    MerchantIndexPage,
    MerchantPage,
    MerchantPicture,
    MerchantSocialLink,
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
