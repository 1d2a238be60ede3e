import AloudMarkup
import AloudModel
import AloudStatistics
import AloudTally

// MARK: Scale by scale

extension InstrumentContent {
  var scales: [ReportBlock] {
    [.paragraph(Prose(words.scalesIntroduction))] + figures.scales.flatMap(blocks)
  }

  private func blocks(on scale: InstrumentScale) -> [ReportBlock] {
    let name = text(scale.scale.title)
    let sentences = scale.score.map { self.sentences(scale, $0) } ?? [words.gauge]
    return [
      .heading(level: 3, name), .list(sentences.map { Prose($0) }), .table(items(scale, name)),
    ]
  }

  private func sentences(_ scale: InstrumentScale, _ score: InstrumentScore) -> [String] {
    var said: [String] = []
    if case .value(let alpha) = score.alpha {
      said.append(
        words.alpha(self.alpha(score), score.toldComplete, words.reads(AlphaReading(alpha.alpha))))
    }
    switch score.factor {
    case .value(let factor):
      said.append(words.omega(estimate(factor.omega)))
      said.append(
        factor.fit.map { words.fit(number($0.srmr), number($0.rmsea), number($0.cfi)) }
          ?? words.alwaysFits)
    case .notComputable(let reason): said.append(words.noOmega(words.reason(reason)))
    }
    if score.eigenvalues.count >= 2 {
      said.append(
        words.eigenvalues(number(score.eigenvalues[0]), number(score.eigenvalues[1])))
    }
    said.append(words.ends(people(score.ends.low), people(score.ends.high)))
    let weak = scale.items.filter { item in
      item.rest.value.map { Decimals.scaled($0.value, by: 2) < 30 } == true
    }
    if !weak.isEmpty { said.append(words.weakItems(weak.map { text($0.item.text) })) }
    return said + splitSentence(scale)
  }

  private func splitSentence(_ scale: InstrumentScale) -> [String] {
    let split = scale.items.filter(\.isSplit)
    return split.isEmpty ? [] : [words.splitItems(split.map { text($0.item.text) })]
  }

  private func items(_ scale: InstrumentScale, _ name: String) -> ReportTable {
    let isScored = scale.score != nil
    let columns: [ReportTable.Column] =
      [
        .init(words.questionColumn, .words), .init(words.missingColumn, .figures),
        .init(words.meanColumn, .figures), .init(words.lowestColumn, .figures),
        .init(words.highestColumn, .figures), .init(words.agreementColumn, .figures),
      ]
      + (isScored
        ? [
          .init(words.itemRestColumn, .figures), .init(words.alphaWithoutColumn, .figures),
          .init(words.loadingColumn, .figures),
        ] : [])
    return ReportTable(
      caption: words.itemsCaption(name), columns: columns,
      rows: scale.items.map { item in
        (self.row(item) + (isScored ? relations(item) : [])).map { Prose($0) }
      })
  }

  private func row(_ item: InstrumentItem) -> [String] {
    let isTurned = item.item.keying == .reversed
    let mean = cell(item.mean) { moment($0.approximation, of: item) }
    let sd = cell(item.variance) { moment($0.approximation.squareRoot(), of: item) }
    return [
      text(item.item.text) + (isTurned ? " (\(words.turned))" : ""), share(item.missing),
      "\(mean) (\(sd))", share(item.ends.low), share(item.ends.high),
      cell(item.agreement) { moment($0.agreement.approximation, of: item) },
    ]
  }

  /// In hundredths, or in tenths where one or two people would follow from them.
  private func moment(_ value: Double, of item: InstrumentItem) -> String {
    guard item.isSparse else { return number(value) }
    return fixed(Decimals.scaled(value, by: 1), decimals: 1)
      .replacing(".", with: words.decimalMark).replacing("-", with: "−")
  }

  private func relations(_ item: InstrumentItem) -> [String] {
    [
      cell(item.rest, estimate),
      cell(item.alphaWithout) { hundredths($0.roundedHalfUpToHundredths()) },
      item.loading.map(estimate) ?? words.notShown,
    ]
  }
}
