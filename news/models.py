"""All models of the app, where Django looks for them."""

from news.articles.models import NewsCall, NewsIndexPage, NewsPage, NewsShop
from news.events.models import EventIndexPage, EventPage
from news.funding.models import FundingCallAttachment, FundingCallPage, FundingIndexPage
from news.notices.models import NoticeIndexPage, NoticePage, NoticeUpdate

__all__ = [
    "EventIndexPage",
    "EventPage",
    "FundingCallAttachment",
    "FundingCallPage",
    "FundingIndexPage",
    "NewsCall",
    "NewsIndexPage",
    "NewsPage",
    "NewsShop",
    "NoticeIndexPage",
    "NoticePage",
    "NoticeUpdate",
]
