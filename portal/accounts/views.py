from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


@login_required
def account(request: HttpRequest) -> HttpResponse:
    """What a signed-in person can do about the own account: e-mail, password, second factor."""
    return render(request, "account/index.html")
