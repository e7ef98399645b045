"""People who sign in, and the roles they hold in a neighbourhood."""

from allauth.account.models import EmailAddress
from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractUser, Group
from django.db import models
from django.db.models.functions import Lower
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site


class UserManager(BaseUserManager):
    def create_user(self, email: str, password: str | None = None, **fields) -> "User":
        if not email:
            raise ValueError("A user needs an e-mail address.")
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, email: str) -> "User":
        return self.get(email__iexact=email)


class User(AbstractUser):
    """A person; the e-mail address is the login, whatever its capitals."""

    username = None
    email = models.EmailField(
        _("e-mail address"),
        unique=True,
        error_messages={"unique": _("Somebody already signs in with this e-mail address.")},
    )

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [models.UniqueConstraint(Lower("email"), name="accounts_user_email_ci")]

    def clean(self) -> None:
        super().clean()
        self.email = self.email.lower()

    def __str__(self) -> str:
        return self.get_full_name() or self.email


@receiver(post_save, sender=User)
def vouch_for_address(instance: User, created: bool, **kwargs) -> None:
    """Accounts are made by people who know the address: allauth need not ask for it again."""
    if created:
        EmailAddress.objects.get_or_create(
            user=instance, email=instance.email, defaults={"verified": True, "primary": True}
        )


class RoleGroup(models.Model):
    """The Wagtail group whose members hold one role in one neighbourhood."""

    class Role(models.TextChoices):
        CONTRIBUTOR = "contributor", _("Contributors")
        EDITOR = "editor", _("Editors")
        ADMIN = "admin", _("Neighbourhood admins")

    site = models.ForeignKey(Site, models.CASCADE, related_name="role_groups")
    role = models.CharField(max_length=20, choices=Role)
    group = models.OneToOneField(Group, models.CASCADE, related_name="role")

    class Meta:
        constraints = [models.UniqueConstraint("site", "role", name="accounts_one_group_per_role")]

    def __str__(self) -> str:
        return self.group.name


def sites_of(user: User) -> models.QuerySet[Site]:
    """The neighbourhoods in which this person holds a role: all of them for a superuser."""
    if user.is_superuser:
        return Site.objects.all()
    return Site.objects.filter(role_groups__group__user=user).distinct()
