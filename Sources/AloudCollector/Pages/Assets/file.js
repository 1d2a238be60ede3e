'use strict';

// The offline form: seals code and ballot into a file, and lets the browser save it.

const file = {
  async seal(terms, code, response) {
    const ballot = await sealBallot(terms, response);
    const digest = await sha256(utf8.encode(ballot));
    const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const envelope = canonical({ ballot: hex, code: code.slice(0, 12) });
    const cover = await seal(utf8.encode(envelope), terms.intake);
    return `ALOUD-FILE-1\n${cover}\n${ballot}\n`;
  },

  send(message, survey) {
    const saved = survey.block.querySelector('[data-outcome]');
    const link = saved.querySelector('a');
    const symbols = '0123456789abcdefghjkmnpqrstvwxyz';
    const random = [...crypto.getRandomValues(new Uint8Array(24))];
    link.download = random.map((byte) => symbols[byte % 32]).join('') + '.aloud';
    link.href = URL.createObjectURL(new Blob([message], { type: 'application/octet-stream' }));
    saved.querySelector('code').textContent = link.download;
    link.click();
    survey.form.reset();
    surveys.length = 0;
    for (const part of [survey.form, survey.block.querySelector('.progress')]) part.remove();
    saved.hidden = false;
    document.title = saved.dataset.title;
    saved.querySelector('h2').focus({ preventScroll: true });
    scrollTo(0, 0);
  },
};

if (self.crypto && crypto.subtle) for (const block of blocks) begin(block, file);
