'use strict';

// A file holds the survey in every language, and shows one.

const blocks = [...document.querySelectorAll('[data-language]')];

function chooseLanguage() {
  const wanted = [location.hash.slice(1), ...navigator.languages.map((tag) => tag.split('-')[0])];
  const tag = wanted.find((tag) => blocks.some((block) => block.dataset.language === tag));
  const chosen = blocks.find((block) => block.dataset.language === tag) || blocks[0];
  for (const block of blocks) block.hidden = block !== chosen;
  document.documentElement.lang = chosen.lang;
  document.documentElement.dir = chosen.dir;
  document.title = chosen.dataset.title;
}

addEventListener('hashchange', chooseLanguage);
chooseLanguage();
