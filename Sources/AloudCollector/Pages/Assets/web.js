'use strict';

// A page of the server: takes the code from the address, posts code and ballot, shows the reply.

const web = {
  async seal(terms, code, response) {
    const ballot = await sealBallot(terms, response);
    return new URLSearchParams({ code, ballot }).toString();
  },

  async send(message, survey) {
    const reply = await post(survey.form.action, message);
    const outcome = reply && reply.querySelector('[data-outcome]');
    if (!outcome) {
      survey.complainOf('unreachable');
    } else if (outcome.dataset.outcome === 'stored') {
      survey.form.reset();
      take(reply);
    } else {
      survey.complain(survey.problem.querySelector('ul').appendChild(outcome.querySelector('li')));
    }
  },
};

async function post(address, body) {
  try {
    const reply = await fetch(address, {
      method: 'POST', body, headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer',
    });
    return new DOMParser().parseFromString(await reply.text(), 'text/html');
  } catch {
    return null;
  }
}

// Puts the reply in the place of the form; at a station it holds a fresh one.
function take(reply) {
  surveys.length = 0;
  const main = reply.querySelector('main');
  document.querySelector('main').replaceWith(main);
  document.title = reply.title;
  if (main.querySelector('form')) begin(document.body, web);
  main.querySelector('[data-outcome] h2').focus({ preventScroll: true });
  scrollTo(0, 0);
}

function takeCode() {
  const field = document.querySelector('[name=code]');
  if (!field) return;
  const code = readCode(location.hash.slice(1), Number(field.dataset.symbols));
  if (!code) return;
  field.value = code.match(/.{1,4}/g).join('-');
  history.replaceState(history.state, '', location.pathname);
}

addEventListener('hashchange', takeCode);
takeCode();
if (document.querySelector('form') && self.crypto && crypto.subtle) begin(document.body, web);
