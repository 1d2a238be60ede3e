import AloudMarkup

extension Report {
  /// Fonts are the reader's own; colours of drawings are in the drawings, upon a white card.
  static let style: HTML = """

    :root { color-scheme: light dark; --ink: #1a1a1a; --quiet: #4d4d4d; --paper: #fff;
      --line: #c8c8c8; --soft: #f4f4f2; --accent: #08457e; }
    @media (prefers-color-scheme: dark) { :root { --ink: #f0f0ee; --quiet: #c2c2be;
      --paper: #161616; --line: #4a4a4a; --soft: #242424; --accent: #9cc8f2; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1rem 3rem; color: var(--ink);
      background: var(--paper); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue",
      Arial, sans-serif; overflow-wrap: break-word; }
    .defs { position: absolute; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
    h2 { font-size: 1.45rem; line-height: 1.25; margin: 3rem 0 .75rem; padding-top: .75rem;
      border-top: 3px solid var(--accent); }
    h3 { font-size: 1.12rem; line-height: 1.3; margin: 2rem 0 .4rem; }
    h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
    p, ul, ol { margin: .5rem 0; max-width: 46rem; }
    ul, ol { padding-left: 1.3rem; } li { margin: .3rem 0; }
    .opening { color: var(--quiet); }
    section:first-of-type h2 { margin-top: 1.25rem; }
    .headline { font-size: 1.5rem; line-height: 1.3; font-weight: 650; margin: .75rem 0 1rem; }
    .note { border: 2px solid var(--ink); border-left-width: .5rem; padding: .6rem .9rem;
      font-weight: 600; }
    .footer { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: .6rem;
      color: var(--quiet); font-size: .95rem; }
    .boxes { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      gap: .9rem; margin: 1.25rem 0; }
    .box { border: 1px solid var(--line); border-top: 4px solid var(--accent);
      background: var(--soft); padding: .75rem .9rem; }
    .box h3 { margin: 0 0 .3rem; font-size: 1.02rem; } .box p { margin: .35rem 0; }
    .scroll { overflow-x: auto; margin: .75rem 0; }
    .scroll:focus-visible, summary:focus-visible { outline: 3px solid var(--accent);
      outline-offset: 2px; }
    table { border-collapse: collapse; width: 100%; font-size: .93rem;
      font-variant-numeric: tabular-nums; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0;
      border-bottom: 1px solid var(--line); }
    thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; line-height: 1.25; }
    tbody th { font-weight: 500; min-width: 10rem; } .figure { text-align: right; }
    .planner th { width: 36%; font-weight: 600; } .planner td { height: 3.2rem; }
    details { margin: .5rem 0 1rem; } summary { cursor: pointer; color: var(--accent);
      padding: .25rem 0; }
    .chart { margin: 1rem 0; padding: 1rem; background: #fff; color: #1a1a1a;
      border: 1px solid #c8c8c8; }
    .chart .title { font-weight: 700; font-size: 1.08rem; line-height: 1.3; }
    .chart .subtitle, .caption { color: #4d4d4d; font-size: .9rem; }
    .caption p { margin: .3rem 0 0; }
    .panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(14.5rem, 1fr));
      gap: 1rem 1.25rem; margin: 1rem 0 .5rem; }
    .panels .caption { align-self: center; }
    .panel:nth-of-type(3n) + .caption { grid-column: 1 / -1; }
    .panel { width: 100%; max-width: 20rem; height: auto;
      font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
    .funnel { display: block; width: 100%; max-width: 32rem; height: auto;
      font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
    .row { margin: 1rem 0 1.2rem; }
    .question { display: flex; justify-content: space-between; gap: 1rem; line-height: 1.35;
      margin-bottom: .3rem; }
    .question strong { font-weight: 600; } .question span { white-space: nowrap; color: #4d4d4d; }
    .bar, .line svg { display: block; }
    .line { padding: 0 .6rem; }
    .labels { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.2rem;
      font-size: .88rem; margin-top: .2rem; }
    .verdict { margin: .2rem 0 0; font-weight: 600; }
    .shares { margin: .6rem 0; max-width: 46rem; }
    .share { margin: .6rem 0; } .share p { margin: 0 0 .25rem; }
    .share svg { display: block; max-width: 30rem; background: #fff; }
    a { color: var(--accent); }
    @media (max-width: 34rem) { .headline { font-size: 1.25rem; }
      .chart { margin-inline: -.5rem; padding: .75rem; } .panel { max-width: none; } }
    @media print {
      :root { color-scheme: light; --ink: #000; --quiet: #333; --paper: #fff; --soft: #fff;
        --accent: #000; --line: #999; font-size: 8.4pt; }
      @page { margin: 10mm 14mm; }
      body { max-width: none; padding: 0 .4mm; line-height: 1.33; }
      h1 { font-size: 1.45rem; } h2 { font-size: 1.4rem; margin: 1.2rem 0 .4rem;
        padding-top: .3rem; }
      h3 { margin-top: 1rem; }
      section:first-of-type h2 { margin-top: .4rem; }
      .headline { font-size: 1.35rem; line-height: 1.25; margin: .3rem 0 .5rem; }
      p, ul, ol, .shares { max-width: none; margin: .3rem 0; } li { margin: .1rem 0; }
      .share { display: grid; grid-template-columns: 1fr 38mm; gap: 5mm; margin: .2rem 0;
        align-items: center; }
      section:first-of-type:not(:last-of-type) { break-after: page; }
      #try, #appendix { break-before: page; } section:first-of-type { break-before: auto; }
      .part, .chart, .columns .parts { break-inside: avoid; }
      section > h2 + p { break-after: avoid; }
      h2, h3, h4, .title, .subtitle { break-after: avoid; }
      .row, .box, .note, tr, .panels, .share { break-inside: avoid; }
      svg, .box { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .chart { margin: .4rem 0; padding: .4rem .7rem .3rem; }
      .panels { grid-template-columns: repeat(3, 1fr); gap: 2mm 6mm; margin: .2rem 0 0; }
      .panel { width: 38mm; } .funnel { max-width: 85mm; }
      .chart:has(.funnel) { break-inside: avoid; }
      .boxes { grid-template-columns: repeat(3, 1fr); gap: 3mm; margin: .4rem 0; }
      .box { padding: .35rem .6rem; } .row { margin: .35rem 0; } .columns .row { margin: .25rem 0; }
      .chart .caption { font-size: .85rem; } .labels { margin-top: .1rem; }
      .part > :last-child, section > :last-child { margin-bottom: 0; }
      .note { padding: .3rem .6rem; }
      .footer { margin-top: .4rem; padding-top: .2rem; }
      .scroll { overflow: visible; margin: .3rem 0; } table { font-size: .92rem; }
      th, td { padding: .15rem .5rem .15rem 0; } details:not([open]) { display: none; }
      .planner td { height: 15mm; }
      .columns .parts { display: grid; gap: 5mm;
        grid-template-columns: repeat(auto-fit, minmax(52mm, 1fr)); }
      .columns .part { font-size: .9em; } .columns h3 { margin-top: .3rem; }
      .columns .question { flex-direction: column; gap: 0; }
      .columns .chart { padding: .3rem .4rem; } }

    """
}
