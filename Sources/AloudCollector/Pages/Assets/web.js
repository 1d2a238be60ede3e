'use strict';

// A page of the server: posts code and ballot, shows the reply, and changes the language in place.

const web = {
  async seal(terms, code, response) {
    const ballot = await sealBallot(terms, response);
    return new URLSearchParams({ code, ballot }).toString();
  },

  async send(message, survey) {
    const reply = await ask(survey.form.action, {
      method: 'POST', body: message,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    const outcome = reply.page && reply.page.querySelector('[data-outcome]');
    if (!outcome) {
      survey.complainOf(reply.late ? 'late' : 'unreachable');
    } else if (outcome.dataset.outcome === 'stored') {
      survey.form.reset();
      take(reply.page);
    } else {
      for (const old of survey.problem.querySelectorAll('[data-said]')) old.remove();
      const line = outcome.querySelector('li');
      line.dataset.said = '';
      survey.complain(survey.problem.querySelector('ul').appendChild(line));
    }
  },
};

// What the server says, or that it said nothing in half a minute.
function ask(address, options) {
  const stop = self.AbortController ? new AbortController() : {};
  const terms = {
    cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer',
    signal: stop.signal,
  };
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({ late: true });
      if (stop.abort) stop.abort();
    }, 30000);
    const tell = (page) => { clearTimeout(timer); resolve({ page }); };
    fetch(address, Object.assign(terms, options)).then((reply) => reply.text())
      .then((text) => tell(new DOMParser().parseFromString(text, 'text/html')))
      .catch(() => tell(null));
  });
}

function start() {
  try { begin(document.body, web); } catch (failure) { letGo(document.body); }
}

// Puts the reply in the place of the form; at a station it holds a fresh one.
function take(reply) {
  surveys.length = 0;
  const main = reply.querySelector('main');
  document.querySelector('main').replaceWith(main);
  document.title = reply.title;
  if (main.querySelector('form')) start();
  main.querySelector('[data-outcome] h2').focus({ preventScroll: true });
  scrollTo(0, 0);
}

// The page in another language comes without a word of what stands in this one, and is filled here.
async function speak(choice) {
  const page = (await ask(choice.formAction, {})).page;
  const form = page && page.querySelector('form');
  if (!form || !surveys.length) { location.assign(choice.formAction); return; }
  carry(surveys[0].form, form);
  surveys.length = 0;
  document.body.replaceWith(page.body);
  const { lang, dir } = page.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  history.replaceState(history.state, '', choice.formAction);
  start();
  document.querySelector('nav [aria-current]').focus();
}

document.addEventListener('click', (event) => {
  const choice = event.target.closest('nav [formaction]');
  if (!choice || !surveys.length) return;
  event.preventDefault();
  speak(choice);
});

if (document.querySelector('form')) {
  if (self.crypto && crypto.subtle) start(); else letGo(document.body);
}
