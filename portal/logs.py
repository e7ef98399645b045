"""Structured logs: a line for each event, with the request's id; as JSON or for people."""

import sys

import structlog
from django.dispatch import receiver
from django.http import HttpResponse
from django_structlog.signals import bind_extra_request_finished_metadata
from structlog.stdlib import ProcessorFormatter

SHARED = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso"),
]

structlog.configure(
    processors=[structlog.stdlib.filter_by_level, *SHARED, ProcessorFormatter.wrap_for_formatter],
    logger_factory=structlog.stdlib.LoggerFactory(),
    cache_logger_on_first_use=True,
)


def formatter(style: str) -> ProcessorFormatter:
    """The formatter of settings.LOGGING; `style` is "json" or "console"."""
    if style == "json":
        last = [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
    else:
        last = [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]
    return ProcessorFormatter(
        foreign_pre_chain=SHARED,
        processors=[ProcessorFormatter.remove_processors_meta, *last],
    )


@receiver(bind_extra_request_finished_metadata)
def name_request(response: HttpResponse, logger, **kwargs) -> None:
    """Tell the visitor the id under which the logs know the request, for questions about it."""
    # A preview in the CMS is a request inside a request, whose end has cleared the outer one's.
    if request_id := structlog.contextvars.get_merged_contextvars(logger).get("request_id"):
        response["X-Request-ID"] = request_id
