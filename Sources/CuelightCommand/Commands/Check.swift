import ArgumentParser
import Cuelight

/// `cuelight check`: captions against a profile, SSML against the W3C's rules or an engine's.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check caption files against a profile, and mend them with --fix; check SSML files.",
    discussion: """
      Prints every breach with its place, and ends with 1 when there is one. --fix moves times, breaks lines anew, and \
      writes spaces, dots and dashes as the profile has them; words stay as they are. Files are written whole or not at \
      all, and what is left is printed.

      SSML (a file whose outermost element is speak, or that ends with .ssml) is checked against SSML 1.0 or 1.1, or with \
      --engine against what an engine takes and its limits. Nothing that it refers to is opened. A warning is no breach.
      """)

  @Argument(
    help: ArgumentHelp("The caption or SSML files, or - for standard input.", valueName: "file"), completion: .file())
  var files: [String]

  @OptionGroup var options: ProfileOptions

  @Option(
    help: ArgumentHelp(
      "The language, such as de or ja (default: the file's, the show file's, or detected).", valueName: "tag"),
    transform: CommonOptions.languageTag)
  var language: LanguageTag?

  @Option(help: ArgumentHelp("A show file whose profiles count.", valueName: "file"), completion: .file())
  var show: String?

  @Option(help: ArgumentHelp("The files' format (default: detected).", valueName: "format"), transform: Choice.read)
  var from: CaptionFormat?

  @Option(
    help: ArgumentHelp(
      "With SSML: the engine to check it for; “cuelight engines” lists them (default: the W3C's rules).",
      valueName: "name"),
    transform: Check.engine)
  var engine: Engine?

  @Flag(help: "Mend what can be mended without touching words, in place.")
  var fix = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("With --fix: the file to write instead, or - for standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Print JSON: one array over all files.")
  var json = false

  @Flag(help: "Print breaches and errors only, no warnings, notes and counts.")
  var quiet = false

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Name a caption or SSML file to check.") }
    guard fix || output == nil else { throw ValidationError("-o goes with --fix.") }
    if output != nil, files.count > 1 { throw ValidationError("-o takes the captions of one file.") }
    if fix, output == nil, files.contains("-") {
      throw ValidationError("Say with -o where mended captions of standard input go.")
    }
    if output == "-", json { throw ValidationError("Standard output can't take both captions and JSON.") }
  }

  func run() throws {
    let printer = DiagnosticPrinter(isQuiet: quiet)
    let show = try self.show.map { try ShowInput(InputFile(path: $0), printer).show } ?? Show()
    // A wrong name is an error of usage, whatever the files hold.
    _ = try options.profile(show, language: language ?? show.language ?? .undetermined)
    let progress = Progress(total: files.count, isQuiet: quiet || !json)
    var failure: ExitCode?
    var outcomes: [CheckOutcome] = []
    for (index, path) in files.enumerated() {
      progress.show(index, path)
      do {
        outcomes.append(try check(path, show, printer))
      } catch let code as ExitCode {
        progress.clear()
        failure = failure ?? code
      }
    }
    progress.clear()
    if json { try StandardOutput.write(JSONText.encode(outcomes.flatMap(\.rows))) }
    if let failure { throw failure }
    if outcomes.contains(where: \.isBreached) { throw ExitCode.failure }
  }

  private func check(_ path: String, _ show: Show, _ printer: DiagnosticPrinter) throws -> CheckOutcome {
    let file = InputFile(path: path)
    let bytes = try file.read(printer)
    if from == nil, path.lowercased().hasSuffix(".ssml") || SSMLChecker.recognises(bytes) {
      return .speech(try checkSpeech(bytes, file))
    }
    guard engine == nil else { throw ValidationError("--engine goes with SSML; \(file.name) holds captions.") }
    return .captions(try checkCaptions(bytes, file, show, printer))
  }

  private func checkSpeech(_ bytes: [UInt8], _ file: InputFile) throws -> SSMLCheckReport {
    if fix { throw ValidationError("--fix goes with captions; \(file.name) is SSML.") }
    guard options.profile == nil, options.frameRate == nil, !options.children else {
      throw ValidationError("A profile goes with captions; \(file.name) is SSML.")
    }
    let breaches = SSMLChecker(engine: engine).check(bytes)
    let report = SSMLCheckReport(file: file.name, breaches: breaches, rules: engine?.name ?? "W3C")
    if !json {
      let lines = SourceLines(CaptionSource(bytes).bytes)
      let renderer = DiagnosticPrinter(isQuiet: false, descriptor: 1)
      try StandardOutput.write(report.text(isQuiet: quiet, renderer) { lines.line($0) })
    }
    return report
  }

  /// Reads the name of an engine.
  private static func engine(_ name: String) throws -> Engine {
    let engines = try SpeechOptions.engines(name)
    guard engines.count == 1, let engine = engines.first else {
      throw ValidationError("Name one engine to check for.")
    }
    return engine
  }

  private func checkCaptions(
    _ bytes: [UInt8], _ file: InputFile, _ show: Show, _ printer: DiagnosticPrinter
  ) throws -> CheckReport {
    var input = try CaptionInput(bytes, file, format: from, isQuiet: quiet)
    let language = language ?? input.language ?? show.language ?? input.guessedLanguage
    let profile = try options.profile(show, language: language)
    let check = CaptionCheck(profile, format: input.format)
    var breaches = check.check(input.reading)
    var mended: Int?
    if fix {
      let before = breaches.count
      input = try mend(input, profile, printer)
      breaches = check.check(input.reading)
      mended = before - breaches.count
    }
    let report = CheckReport(
      file: output ?? input.file.name, breaches: breaches, captions: input.reading.document.captions.count,
      profile: "\(profile.name), \(language)", mended: mended)
    if !json { try tell(report, input, printer) }
    return report
  }

  private func tell(_ report: CheckReport, _ input: CaptionInput, _ printer: DiagnosticPrinter) throws {
    let isToErrors = output == "-"
    let renderer = DiagnosticPrinter(isQuiet: false, descriptor: isToErrors ? 2 : 1)
    let lines = input.sourceLines
    let text = report.text(isQuiet: quiet, renderer) { lines.line($0) }
    if isToErrors { printer.write(text) } else { try StandardOutput.write(text) }
  }

  /// Mends a file, and gives it as it is now.
  private func mend(_ input: CaptionInput, _ profile: CaptionProfile, _ printer: DiagnosticPrinter) throws
    -> CaptionInput
  {
    var document = input.reading.document
    document.captions = CaptionMender(profile, format: input.format).mend(document.captions)
    let isSame = document.captions == input.reading.document.captions
    // What needs no mending stays as it is, to the byte.
    let bytes = isSame ? input.bytes : try input.encode(document, isSafeForApps: profile.isSafeForApps)
    if output != nil || !isSame { try write(bytes, to: output ?? input.file.path, printer) }
    return try isSame ? input : input.read(again: bytes)
  }

  private func write(_ bytes: [UInt8], to path: String, _ printer: DiagnosticPrinter) throws {
    do {
      if path == "-" {
        try OutputFile.writeToStandardOutput(bytes)
      } else {
        try OutputFile.write(bytes, to: path)
      }
    } catch {
      printer.printError(error.message)
      throw error.code
    }
  }
}
