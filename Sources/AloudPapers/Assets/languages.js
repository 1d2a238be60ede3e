'use strict';

// A file holds the survey in every language, and shows one.

const blocks = [...document.querySelectorAll('[data-language]')];

function chooseLanguage(wanted) {
  const tag = wanted.find((tag) => blocks.some((block) => block.dataset.language === tag));
  const chosen = blocks.find((block) => block.dataset.language === tag) || blocks[0];
  for (const block of blocks) block.hidden = block !== chosen;
  document.documentElement.lang = chosen.lang;
  document.documentElement.dir = chosen.dir;
  document.title = chosen.dataset.title;
  return chosen;
}

document.addEventListener('click', (event) => {
  const choice = event.target.closest('[data-to]');
  if (!choice) return;
  const from = choice.closest('[data-language]').querySelector('form');
  const block = chooseLanguage([choice.dataset.to]);
  const to = block.querySelector('form');
  if (from && to && from !== to) { carry(from, to); from.reset(); }
  block.querySelector('nav [aria-current]').focus();
});

chooseLanguage(navigator.languages.map((tag) => tag.split('-')[0]));
