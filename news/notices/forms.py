from portal.forms import BasePageForm
from portal.models import Zone


class NoticePageForm(BasePageForm):
    """Offers the zones of the page's own neighbourhood only."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "zones" in self.fields:
            parent = self.parent_page or self.instance.get_parent()
            self.fields["zones"].queryset = Zone.objects.filter(site=parent.get_site())
