extension CaptionDocument {
  /// The captions with their speakers' names shown: always, when another one speaks than before, or never.
  ///
  /// A label that stands on a line of its own goes on doing so. Where several speak in a caption, their names are marks
  /// on its text (``CaptionSpan/Mark/voice(_:)``), and are shown unless names are never shown.
  public func labelled(_ when: CaptionProfile.SpeakerLabels) -> CaptionDocument {
    var document = self
    var last: String?
    for index in captions.indices {
      let caption = captions[index]
      if when == .never, !caption.spans.isEmpty { document.captions[index].spans.removeAll { $0.mark.voice != nil } }
      let speaker = caption.speaker.flatMap { $0.isEmpty ? nil : $0 }
      let isShown = speaker != nil && (when == .always || (when == .change && speaker != last))
      if isShown, let speaker {
        if caption.label?.name != speaker { document.captions[index].label = .init(speaker) }
      } else if caption.label != nil {
        document.captions[index].label = nil
      }
      last = speaker ?? SRTLabelPlan.voices(caption.spans).last?.name ?? last
    }
    return document
  }
}
