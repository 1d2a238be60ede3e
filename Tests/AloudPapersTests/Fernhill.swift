import AloudWaveSupport

typealias Fernhill = AloudWaveSupport.Fernhill
