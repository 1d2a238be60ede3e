'use strict';

// Shows a survey one part at a time, and keeps nothing in the browser.

// What somebody typed of a code, as it is printed: without blanks and hyphens, in capitals.
function typedSymbols(typed) {
  return typed.toUpperCase().replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .replace(/O/g, '0').replace(/[IL]/g, '1');
}

// The symbols of a code, read as forgivingly as on the server; '' where there are not as many as on a
// slip, or where the last of thirteen does not fit the others.
function readCode(typed, length) {
  const symbols = typedSymbols(typed);
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

// Fills a form in another language with what stands in this one.
function carry(from, to) {
  for (const { name, type, value, checked } of from.elements) {
    const field = [...to.elements].find((other) => other.name === name
      && (type !== 'radio' || other.value === value));
    if (!name || type === 'submit' || !field) continue;
    field.value = value;
    field.checked = checked;
  }
}

// The surveys on this page: one, or one in each language.
const surveys = [];

addEventListener('popstate', (event) => {
  for (const survey of surveys) survey.turn(event.state ? event.state.part : 0);
});

addEventListener('beforeunload', (event) => {
  if (!surveys.some((survey) => survey.isAnswered())) return;
  event.preventDefault();
  event.returnValue = '';
});

for (const sign of ['pointerdown', 'keydown', 'input']) {
  addEventListener(sign, () => { for (const survey of surveys) survey.wake(); });
}

// Gives a form back to the browser, as it is without script.
function letGo(block) {
  surveys.length = 0;
  document.documentElement.classList.remove('js');
  block.querySelector('form').noValidate = false;
  const plain = block.querySelector('noscript');
  if (plain) plain.outerHTML = plain.textContent;
  for (const part of block.querySelectorAll('section, nav')) part.hidden = false;
  for (const part of block.querySelectorAll('.steps, .progress, form .problem')) part.hidden = true;
}

// Makes the form in `block` move and send by way of `channel`, which has two functions:
// `seal(terms, code, response)` gives the text that will leave, `send(text, survey)` lets it.
function begin(block, channel) {
  const form = block.querySelector('form');
  const code = form.elements.code;
  const symbols = code && Number(code.dataset.symbols);
  const find = (what) => block.querySelector(what);
  const parts = [...block.querySelectorAll('section')];
  const last = parts.length - 1;
  const steps = find('.steps');
  const [back, forward, over] = steps.children;
  const progress = find('.progress');
  const problem = find('form .problem');
  const status = find('[role=status]');
  const idle = find('.idle');
  const exactly = find('[data-exactly]');
  const button = find('[data-part=send] button');
  const { key, intake, manifest, length, title } = form.dataset;
  const terms = key && {
    key: JSON.parse(key), intake: intake && JSON.parse(intake), manifest, length: Number(length),
  };
  let place = 0;
  let answers = '';
  let sealed;
  let busy = false;
  let warned = false;
  let timer;

  function heading() { return parts[place].querySelector('h2'); }

  function name() { document.title = (place ? progress.textContent + ' · ' : '') + title; }

  function show(part) {
    place = Math.min(part, last);
    parts.forEach((section, number) => { section.hidden = number !== place; });
    back.hidden = place === 0;
    forward.hidden = place === last;
    if (over) over.hidden = place === 0;
    progress.textContent = progress.dataset.text.replace('{part}', place).replace('{parts}', last);
    progress.hidden = place === 0 || heading().textContent === progress.textContent;
    if (!progress.hidden) heading().setAttribute('aria-describedby', progress.id);
    for (const nav of block.querySelectorAll('nav')) nav.hidden = place > 0;
    if (place) forget();
    problem.hidden = true;
    name();
    if (place === last) count();
  }

  // What became of the last person's answers belongs to the first screen alone.
  function forget() { for (const done of block.querySelectorAll('.done')) done.remove(); }

  // Shows a part and takes people to its beginning, which a large header would keep out of sight.
  function turn(part) {
    show(part);
    heading().tabIndex = -1;
    heading().focus({ preventScroll: true });
    (progress.hidden ? heading() : progress).scrollIntoView();
  }

  function go(part) {
    if (part < 0 || part > last) return;
    turn(part);
    history.pushState({ part }, '');
  }

  function isAnswered() {
    return Object.values(readResponse(form)).some((each) => Object.keys(each).length > 0);
  }

  function count() {
    const line = find('[data-answered]');
    line.textContent = line.dataset.answered
      .replace('{answered}', Object.keys(readResponse(form).answers).length)
      .replace('{questions}', form.querySelectorAll('[data-part=scale] fieldset').length);
    line.hidden = false;
  }

  // Shows one line of the summary of errors, and takes people to it; what is wrong with the code stands
  // at its field too, until it is mended.
  function complain(line) {
    for (const other of problem.querySelectorAll('li')) other.hidden = other !== line;
    problem.hidden = false;
    if (line.querySelector('a')) mark(line.textContent);
    document.title = problem.dataset.title + ': ' + title;
    problem.focus();
  }

  function complainOf(error) { complain(problem.querySelector(`[data-error=${error}]`)); }

  function mark(text) {
    if (!code) return;
    const error = code.previousElementSibling;
    error.textContent = text;
    error.hidden = !text;
    if (text) code.setAttribute('aria-invalid', 'true'); else code.removeAttribute('aria-invalid');
  }

  function codeError() {
    if (!code || readCode(code.value, symbols)) return '';
    if (!code.value.trim()) return code.required ? 'missing' : '';
    return typedSymbols(code.value).length === symbols ? 'mistyped' : 'incomplete';
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

  // Nothing at all is sent only to who has been asked.
  async function send() {
    if (busy) return;
    const error = codeError();
    if (error) { complainOf(error); return; }
    if (terms && !warned && !isAnswered()) { warned = true; complainOf('blank'); return; }
    busy = true;
    problem.hidden = true;
    mark('');
    name();
    const label = button.textContent;
    if (button.dataset.busy) status.textContent = button.textContent = button.dataset.busy;
    try {
      await channel.send(await message(), self);
    } catch (failure) {
      letGo(block);
    }
    button.textContent = label;
    status.textContent = '';
    busy = false;
  }

  // Nothing stays of whoever was here.
  function startOver() {
    form.reset();
    mark('');
    for (const box of form.querySelectorAll('textarea')) countDown(box);
    if (exactly) { exactly.open = false; exactly.querySelector('pre').textContent = ''; }
    answers = '';
    sealed = undefined;
    warned = false;
    forget();
    if (place) go(0); else show(0);
    wake();
  }

  // At a computer that many use, what somebody left is cleared after a warning.
  function wake() {
    if (!idle) return;
    clearTimeout(timer);
    idle.hidden = true;
    timer = setTimeout(warn, Number(idle.dataset.idle) * 1000);
  }

  function warn() {
    if (surveys.indexOf(self) < 0) return;
    if (busy) { wake(); return; }
    if (!place && !isAnswered() && !(code && code.value)) { startOver(); return; }
    idle.hidden = false;
    timer = setTimeout(startOver, 60000);
  }

  function countDown(box) {
    const line = box.nextElementSibling;
    const left = box.maxLength - box.value.length;
    line.hidden = left > 200;
    line.textContent = left > 0 ? line.dataset.left.replace('{left}', left) : line.dataset.full;
    clearTimeout(countDown.timer);
    countDown.timer = setTimeout(() => {
      status.textContent = line.hidden ? '' : line.textContent;
    }, 1000);
  }

  const self = { block, form, problem, turn, complain, complainOf, isAnswered, wake };

  form.noValidate = true;
  steps.hidden = false;
  steps.addEventListener('click', (event) => {
    if (event.target === over) {
      if (!isAnswered() || confirm(over.dataset.ask)) startOver();
      return;
    }
    const step = Number(event.target.dataset.step);
    if (!step) return;
    const error = parts[place].dataset.part === 'code' && step > 0 && codeError();
    if (error) { complainOf(error); return; }
    mark('');
    go(place + step);
  });
  form.addEventListener('input', (event) => {
    if (event.target.maxLength > 40) countDown(event.target);
  });
  form.addEventListener('submit', (event) => {
    if (surveys.indexOf(self) < 0) return;
    event.preventDefault();
    if (place === last) send(); else forward.click();
  });
  problem.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link || !code) return;
    event.preventDefault();
    const part = parts.findIndex((section) => section.contains(code));
    if (part !== place) go(part);
    code.focus();
  });
  if (terms) {
    exactly.addEventListener('toggle', async () => {
      if (!exactly.open) return;
      const text = exactly.querySelector('pre');
      text.textContent = await message();
      text.hidden = false;
    });
    // A browser that cannot seal says so now, and not when everything is answered.
    channel.seal(terms, '', readResponse(form)).catch(() => letGo(block));
  }
  document.documentElement.classList.add('js');
  surveys.push(self);
  show(0);
  wake();
  return self;
}
