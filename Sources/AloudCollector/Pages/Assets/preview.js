'use strict';

// A preview: everything moves, and nothing is sent.

for (const block of blocks) begin(block, { send: (_, survey) => survey.complainOf('preview') });
