'use strict';

// Shows a survey one part at a time, and keeps nothing in the browser.

// The symbols of a code, read as forgivingly as on the server; '' where there are not as many as on a
// slip, or where the last of thirteen does not fit the others.
function readCode(typed, length) {
  const symbols = typed.toUpperCase().replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .replace(/O/g, '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]+$/.test(symbols) || symbols.length !== length) return '';
  if (length === 12) return symbols;
  let rest = 0;
  for (const symbol of symbols) {
    const twice = rest * 2;
    rest = (twice > 31 ? twice ^ 37 : twice) ^ '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(symbol);
  }
  return rest ? '' : symbols;
}

// A person's words without what JSON or a reader cannot take.
function clean(text) {
  return text.replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : '')).trim();
}

function readResponse(form) {
  const response = { answers: {}, comments: {}, groups: {} };
  const fields = new FormData(form);
  for (const [name, value] of fields) {
    const [kind, id] = name.split('.');
    if (kind === 'item' && value) response.answers[id] = Number(value);
    if (kind === 'group' && value) response.groups[id] = value;
    if (kind === 'comment' && clean(value)) {
      response.comments[id] = { quote: fields.has('quote.' + id), text: clean(value) };
    }
  }
  return response;
}

// The surveys on this page: one, or one in each language.
const surveys = [];

addEventListener('popstate', (event) => {
  for (const survey of surveys) survey.show(event.state ? event.state.part : 0);
});

// Makes the form in `block` move and send by way of `channel`, which has two functions:
// `seal(terms, code, response)` gives the text that will leave, `send(text, survey)` lets it.
function begin(block, channel) {
  const form = block.querySelector('form');
  const code = form.elements.code;
  const symbols = code && Number(code.dataset.symbols);
  const parts = [...form.querySelectorAll('section')];
  const last = parts.length - 1;
  const steps = form.querySelector('.steps');
  const progress = block.querySelector('.progress');
  const problem = form.querySelector('.problem');
  const exactly = form.querySelector('[data-exactly]');
  const button = form.querySelector('[data-part=send] button');
  const { key, intake, manifest, length } = form.dataset;
  const terms = key && {
    key: JSON.parse(key), intake: intake && JSON.parse(intake), manifest, length: Number(length),
  };
  const title = document.title;
  let place = 0;
  let answers = '';
  let sealed;
  let busy = false;

  function show(part) {
    place = Math.min(part, last);
    parts.forEach((section, number) => { section.hidden = number !== place; });
    steps.querySelector('[data-step="-1"]').hidden = place === 0;
    steps.querySelector('[data-step="1"]').hidden = place === last;
    progress.textContent = progress.dataset.text.replace('{part}', place).replace('{parts}', last);
    progress.hidden = place === 0;
    if (place) parts[place].querySelector('h2').setAttribute('aria-describedby', progress.id);
    // What became of the last person's answers belongs to the first screen alone.
    const sent = place && block.querySelector('main > .done');
    if (sent) sent.remove();
    document.title = (place ? progress.textContent + ' · ' : '') + title;
    for (const nav of block.querySelectorAll('nav')) nav.hidden = place > 0;
    problem.hidden = true;
    if (place === last) count();
  }

  function go(part) {
    if (part < 0 || part > last) return;
    show(part);
    history.pushState({ part }, '');
    parts[place].querySelector('h2').focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  function count() {
    const line = form.querySelector('[data-answered]');
    const names = new Set([...form.elements].map((field) => field.name)
      .filter((name) => name.startsWith('item.')));
    line.textContent = line.dataset.answered
      .replace('{answered}', Object.keys(readResponse(form).answers).length)
      .replace('{questions}', names.size);
    line.hidden = false;
  }

  // Shows one line of the summary of errors, and takes people to it.
  function complain(line) {
    for (const other of problem.querySelectorAll('li')) other.hidden = other !== line;
    problem.hidden = false;
    document.title = problem.dataset.title + ': ' + title;
    problem.focus();
  }

  function complainOf(error) { complain(problem.querySelector(`[data-error=${error}]`)); }

  function codeError() {
    if (!code || readCode(code.value, symbols)) return '';
    if (code.value.trim()) return 'incomplete';
    return code.required ? 'missing' : '';
  }

  // The same answers are sealed once, so that a second try sends what the first one sent.
  function message() {
    const response = readResponse(form);
    const slip = code ? readCode(code.value, symbols) : '';
    const now = JSON.stringify([slip, response]);
    if (now !== answers) sealed = channel.seal(terms, slip, response);
    answers = now;
    return sealed;
  }

  async function send() {
    const error = codeError();
    if (error) { complainOf(error); return; }
    if (busy) return;
    busy = true;
    const label = button.textContent;
    if (button.dataset.busy) button.textContent = button.dataset.busy;
    await channel.send(await message(), self);
    button.textContent = label;
    busy = false;
  }

  const self = { block, form, problem, show, complain, complainOf };

  form.noValidate = true;
  steps.hidden = false;
  steps.addEventListener('click', (event) => {
    const step = Number(event.target.dataset.step);
    if (!step) return;
    const here = parts[place].dataset.part === 'code' && step > 0 && code.value && codeError();
    if (here) complainOf(here); else go(place + step);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (place === last) send(); else steps.querySelector('[data-step="1"]').click();
  });
  problem.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link || !code) return;
    event.preventDefault();
    go(parts.findIndex((part) => part.contains(code)));
    code.focus();
  });
  if (terms) {
    exactly.addEventListener('toggle', async () => {
      if (!exactly.open) return;
      const text = exactly.querySelector('pre');
      text.textContent = await message();
      text.hidden = false;
    });
  }
  document.documentElement.classList.add('js');
  surveys.push(self);
  show(0);
  return self;
}
