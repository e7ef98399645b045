/* The form of opening hours (WeekWidget): shows what a choice needs, adds and removes entries,
   copies a day onto others, and has the server read the result back. Everything is delegated,
   so that forms which appear later work too. */
(function () {
  "use strict";

  var READ_AFTER = 350; // milliseconds after the last change
  var ids = 0;
  var timers = {};

  function closest(element, selector) {
    return element && element.closest ? element.closest(selector) : null;
  }

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  function changed(element) {
    element.dispatchEvent(new Event("input", { bubbles: true }));
    element.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /* Writes another beginning into every name, id and reference below an element. */
  function rename(element, from, to) {
    var attributes = ["name", "id", "for", "aria-describedby", "data-hours-day", "data-hours-slot",
      "data-hours-entry", "data-hours-errors"];
    [element].concat(all(element, "*")).forEach(function (node) {
      attributes.forEach(function (attribute) {
        var value = node.getAttribute(attribute);
        if (value !== null && value.indexOf(from) !== -1) {
          node.setAttribute(attribute, value.replace(from, to));
        }
      });
    });
  }

  function number(name) {
    return parseInt(name.slice(name.lastIndexOf("-") + 1), 10);
  }

  function nextNumber(elements, attribute) {
    return elements.reduce(function (next, element) {
      return Math.max(next, number(element.getAttribute(attribute)) + 1);
    }, 0);
  }

  function timesOf(day) {
    return all(day, "[data-hours-slot]").map(function (slot) {
      return all(slot, "input").map(function (input) { return input.value; });
    });
  }

  function showTimes(day) {
    var open = day.querySelector("[data-hours-kind]").value === "open";
    var slots = all(day, "[data-hours-slot]");
    var most = parseInt(closest(day, "[data-hours]").getAttribute("data-hours-max-slots"), 10);
    day.querySelector("[data-hours-times]").hidden = !open;
    day.querySelector("[data-hours-add-slot]").hidden = !open || slots.length >= most;
    slots.forEach(function (slot) {
      slot.querySelector("[data-hours-remove-slot]").hidden = slots.length === 1;
    });
  }

  function addSlot(day) {
    var slots = all(day, "[data-hours-slot]");
    var last = slots[slots.length - 1];
    var slot = last.cloneNode(true);
    var next = nextNumber(slots, "data-hours-slot");
    rename(slot, last.getAttribute("data-hours-slot"), day.getAttribute("data-hours-day") + "-" + next);
    all(slot, "input").forEach(function (input) { input.value = ""; });
    last.parentNode.insertBefore(slot, last.nextSibling);
    showTimes(day);
    return slot;
  }

  function setDay(day, kind, times) {
    var slots = all(day, "[data-hours-slot]");
    day.querySelector("[data-hours-kind]").value = kind;
    slots.slice(1).forEach(function (slot) { slot.parentNode.removeChild(slot); });
    times.forEach(function (pair, place) {
      var slot = place ? addSlot(day) : slots[0];
      all(slot, "input").forEach(function (input, end) { input.value = pair[end]; });
    });
    showTimes(day);
  }

  /* The other days of the week as checkboxes; the first time it is opened. */
  function fillTargets(targets, day) {
    var copy;
    if (targets.childNodes.length) { return; }
    all(closest(day, "[data-hours-week]"), "[data-hours-day]").forEach(function (other) {
      var label = document.createElement("label");
      var box = document.createElement("input");
      if (other === day) { return; }
      ids += 1;
      label.className = "hours__target";
      box.type = "checkbox";
      box.id = "hours-copy-" + ids;
      box.value = other.getAttribute("data-hours-day");
      label.setAttribute("for", box.id);
      label.appendChild(box);
      label.appendChild(document.createTextNode(" " + other.querySelector("legend").textContent.trim()));
      targets.appendChild(label);
    });
    copy = document.createElement("button");
    copy.type = "button";
    copy.className = "hours__button";
    copy.setAttribute("data-hours-copy-now", "");
    copy.textContent = closest(day, "[data-hours]").getAttribute("data-hours-copy-label");
    targets.appendChild(copy);
  }

  function copyDay(day, targets) {
    var kind = day.querySelector("[data-hours-kind]").value;
    var times = timesOf(day);
    var toggle = day.querySelector("[data-hours-copy]");
    all(targets, "input:checked").forEach(function (box) {
      all(closest(day, "[data-hours-week]"), "[data-hours-day]").forEach(function (other) {
        if (other.getAttribute("data-hours-day") === box.value) { setDay(other, kind, times); }
      });
      box.checked = false;
    });
    targets.hidden = true;
    toggle.setAttribute("aria-expanded", "false");
    toggle.focus();
  }

  function addEntry(root, button) {
    var section = button.parentNode;
    var list = section.querySelector("[data-hours-entries]");
    var entry = section.querySelector("[data-hours-pattern]").content.firstElementChild.cloneNode(true);
    var next = nextNumber(all(list, "[data-hours-entry]"), "data-hours-entry");
    rename(entry, root.getAttribute("data-hours-new"), String(next));
    list.appendChild(entry);
    all(entry, "[data-hours-day]").forEach(showTimes);
    entry.querySelector("input").focus();
  }

  function click(event) {
    var button = closest(event.target, "button");
    var root = closest(button, "[data-hours]");
    var day, slot, targets, entry;
    if (!root) { return; }
    day = closest(button, "[data-hours-day]");
    slot = closest(button, "[data-hours-slot]");
    targets = day && day.querySelector("[data-hours-targets]");
    entry = closest(button, "[data-hours-entry]");
    if (button.hasAttribute("data-hours-add-slot")) {
      addSlot(day).querySelector("input").focus();
    } else if (button.hasAttribute("data-hours-remove-slot")) {
      slot.parentNode.removeChild(slot);
      showTimes(day);
      changed(day.querySelector("[data-hours-kind]"));
      day.querySelector("[data-hours-add-slot]").focus();
    } else if (button.hasAttribute("data-hours-copy")) {
      fillTargets(targets, day);
      targets.hidden = !targets.hidden;
      button.setAttribute("aria-expanded", String(!targets.hidden));
    } else if (button.hasAttribute("data-hours-copy-now")) {
      copyDay(day, targets);
      changed(day.querySelector("[data-hours-kind]"));
    } else if (button.hasAttribute("data-hours-add-entry")) {
      addEntry(root, button);
    } else if (button.hasAttribute("data-hours-remove-entry")) {
      targets = closest(entry, "section").querySelector("[data-hours-add-entry]");
      entry.parentNode.removeChild(entry);
      targets.focus();
      changed(root.querySelector("[data-hours-kind]"));
    }
  }

  function change(event) {
    var root = closest(event.target, "[data-hours]");
    var day = closest(event.target, "[data-hours-day]");
    var entry = closest(event.target, "[data-hours-entry]");
    var closed;
    if (!root) { return; }
    if (day && event.target.hasAttribute("data-hours-kind")) {
      showTimes(day);
    }
    if (entry && event.target.hasAttribute("data-hours-season-kind")) {
      closed = event.target.value === "closed";
      entry.querySelector("[data-hours-week]").hidden = closed;
      entry.querySelector("[data-hours-season-closed]").hidden = !closed;
    }
    later(root);
  }

  function later(root) {
    var name = root.getAttribute("data-hours");
    clearTimeout(timers[name]);
    timers[name] = setTimeout(function () { readBack(root, name); }, READ_AFTER);
  }

  function readBack(root, name) {
    var request = new XMLHttpRequest();
    var token = document.querySelector("input[name=csrfmiddlewaretoken]");
    var data = new FormData();
    data.append("hours_field", name);
    all(root, "input[name], select[name]").forEach(function (input) {
      data.append(input.name, input.value);
    });
    request.open("POST", root.getAttribute("data-hours-url"));
    request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
    if (token) { request.setRequestHeader("X-CSRFToken", token.value); }
    root.hoursRequest = request;
    request.onload = function () {
      // An answer that was overtaken by a later question says nothing any more.
      if (root.hoursRequest === request && request.status === 200) {
        show(root, JSON.parse(request.responseText));
      }
    };
    request.send(data);
  }

  function show(root, answer) {
    root.querySelector("[data-hours-sentence]").textContent = answer.sentence;
    all(root, "[data-hours-errors]").forEach(function (place) {
      var part = closest(place, "[data-hours-day], [data-hours-entry]");
      var texts = answer.errors[place.getAttribute("data-hours-errors")] || [];
      // Nobody is told off for what they are still typing.
      if (part && part.contains(document.activeElement)) { texts = []; }
      place.textContent = "";
      texts.forEach(function (text) {
        var line = document.createElement("p");
        line.className = "hours__error";
        line.textContent = text;
        place.appendChild(line);
      });
      if (part) {
        all(part, "input[aria-describedby='" + place.id + "']").forEach(function (input) {
          if (texts.length) {
            input.setAttribute("aria-invalid", "true");
          } else {
            input.removeAttribute("aria-invalid");
          }
        });
      }
    });
  }

  function start() {
    all(document, "[data-hours] [data-hours-day]").forEach(showTimes);
  }

  document.addEventListener("click", click);
  document.addEventListener("change", change);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
