import factory
from django.core.files.base import ContentFile
from wagtail_factories import DocumentFactory as WagtailDocumentFactory


class DocumentFactory(WagtailDocumentFactory):
    title = "Modulo di adesione"
    file = factory.LazyFunction(lambda: ContentFile(b"%PDF-1.4", "modulo.pdf"))
