"use strict";
(() => {
    const token = () => document.querySelector("meta[name=csrf]")?.content ?? "";
    const says = (text) => { document.getElementById("says").textContent = text; };

    // htmx sends the form token with whatever it posts.
    document.addEventListener("htmx:configRequest", (event) => { event.detail.headers["X-CSRF-TOKEN"] = token(); });
    document.addEventListener("htmx:responseError", (event) => {
        const status = event.detail.xhr.status;
        says(status === 403 ? "Not allowed, or signed out: reload the page." : "That did not work (" + status + "). Nothing was changed.");
    });
    document.addEventListener("htmx:sendError", () => says("The service does not answer. Nothing was changed."));

    // Places on the board are numbers in the page; no style stands in the markup.
    const place = (root) => root.querySelectorAll(".paper").forEach((paper) => {
        const width = +paper.dataset.width, depth = +paper.dataset.depth;
        paper.style.aspectRatio = width + " / " + depth;
        paper.querySelectorAll("[data-x]").forEach((box) => {
            box.style.left = 100 * box.dataset.x / width + "%";
            box.style.top = 100 * box.dataset.y / depth + "%";
            box.style.width = 100 * box.dataset.w / width + "%";
            box.style.height = 100 * box.dataset.d / depth + "%";
        });
    });

    // A story dropped onto a page or a slot is pinned there.
    let dragging = false, late = false;
    const pin = (edition, code, word) => {
        says("Pinned to page " + word + "; the plan is being solved again.");
        return htmx.ajax("POST", "/desk/editions/" + edition + "/wishes",
            {target: "#strip", swap: "outerHTML", values: {subject: code, kind: "pin", word}});
    };
    const under = (event) => {
        const touch = event.changedTouches ? event.changedTouches[0] : event;
        const hits = document.elementsFromPoint(touch.clientX, touch.clientY);
        const sheet = hits.map((e) => e.closest(".sheet")).find(Boolean);
        const slot = hits.find((e) => e.classList.contains("slot") && !e.classList.contains("sortable-fallback") && sheet?.contains(e));
        return sheet ? {page: sheet.dataset.page, slot: slot?.dataset.slot ?? "", element: slot ?? sheet} : null;
    };
    let lit = null;
    const light = (element) => { lit?.classList.remove("target"); lit = element ?? null; lit?.classList.add("target"); };
    const drags = (list, item, edition) => {
        if (!list || list.dataset.drags || !window.Sortable) return;
        list.dataset.drags = "yes";
        const follow = (event) => light(under(event)?.element);
        Sortable.create(list, {
            draggable: item, sort: false, animation: 0, forceFallback: true, fallbackOnBody: true, fallbackTolerance: 5,
            delay: 120, delayOnTouchOnly: true, ghostClass: "ghost", fallbackClass: "flying",
            onStart: () => { dragging = true; document.addEventListener("pointermove", follow); document.addEventListener("touchmove", follow); },
            onEnd: (event) => {
                dragging = false;
                document.removeEventListener("pointermove", follow);
                document.removeEventListener("touchmove", follow);
                light(null);
                const target = under(event.originalEvent);
                if (target) pin(edition, event.item.dataset.code, (target.page + " " + target.slot).trim());
                if (late) { late = false; htmx.trigger(document.body, "edition"); }
            },
        });
    };

    const dress = () => {
        place(document);
        if (document.getElementById("strip")?.querySelector("form")) {
            const stories = document.querySelector(".stories");
            drags(stories, ".story", stories?.dataset.edition);
            const edition = document.getElementById("board")?.dataset.edition;
            document.querySelectorAll(".paper").forEach((paper) => drags(paper, ".slot", edition));
        }
    };
    document.addEventListener("DOMContentLoaded", dress);
    document.addEventListener("htmx:afterSettle", dress);

    // The service says when something has changed; what is shown is then fetched again.
    const listen = () => {
        const edition = document.getElementById("strip")?.dataset.edition;
        if (!edition) return;
        let pulse = 0;
        const events = new EventSource("/desk/editions/" + edition + "/events");
        events.addEventListener("news", (event) => {
            const news = JSON.parse(event.data);
            const text = document.getElementById("jobtext");
            if (text && news.job) text.textContent = news.job + " " + news.stage + (news.percent >= 0 ? " " + news.percent + " %" : "");
            const isNew = news.pulse !== pulse || (!!news.job) !== (!!text);
            if (pulse && isNew) { if (dragging) late = true; else htmx.trigger(document.body, "edition"); }
            pulse = news.pulse;
        });
        window.addEventListener("pagehide", () => events.close());
    };
    document.addEventListener("DOMContentLoaded", listen);

    // The panel comes into view and takes the focus when a story is chosen.
    document.addEventListener("htmx:afterSwap", (event) => {
        if (event.detail.target.id !== "panel") return;
        event.detail.target.scrollTop = 0;
        event.detail.target.focus({preventScroll: window.innerWidth > 900});
    });
    document.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.closest("form")?.requestSubmit();
        const typing = event.target.matches?.("input, textarea, select");
        if (event.key === "/" && !typing) { const words = document.getElementById("words"); if (words) { event.preventDefault(); words.focus(); } }
        if (!typing && (event.key === "j" || event.key === "k")) {
            const heads = [...document.querySelectorAll(".story .head")];
            const next = heads.indexOf(document.activeElement) + (event.key === "j" ? 1 : -1);
            heads[Math.max(0, Math.min(heads.length - 1, next))]?.focus();
        }
    });

    // A note may be pinned to a spot: press the button, then the page.
    document.addEventListener("click", (event) => {
        const button = event.target.closest("button.spot");
        if (button) { button.setAttribute("aria-pressed", "true"); document.querySelector(".print")?.classList.add("spotting"); return; }
        const print = event.target.closest(".print.spotting");
        if (!print) return;
        event.preventDefault(); event.stopPropagation();
        const svg = print.querySelector("svg"), box = svg.getBoundingClientRect(), form = document.querySelector(".notes form.row");
        form.x.value = Math.round((event.clientX - box.left) / box.width * svg.viewBox.baseVal.width);
        form.y.value = Math.round((event.clientY - box.top) / box.height * svg.viewBox.baseVal.height);
        print.classList.remove("spotting");
        form.querySelector(".spot").textContent = "Spot chosen";
        form.text.focus();
    }, true);
})();
