'use strict';

// A preview: everything moves, and nothing is sent.

const preview = { seal: () => '', send: (_, survey) => survey.complainOf('preview') };

for (const block of blocks) begin(block, preview);
