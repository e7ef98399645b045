from django.utils.translation import gettext_lazy as _

from portal.forms import BasePageForm


class EventPageForm(BasePageForm):
    def clean(self) -> dict:
        data = super().clean()
        # A draft may be saved before anybody knows where.
        if not self.is_deferred_validation and not (data.get("place") or data.get("online_link")):
            self.add_error("place", _("Write where it is, or the link if it is online."))
        return data
