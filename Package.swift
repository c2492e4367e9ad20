// swift-tools-version: 6.3

import PackageDescription

/// The settings of every target: the strict half of Swift 6, and in CI no warning passes.
let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// A target of the toolkit, in `Sources/NAME`.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests of one target, in `Tests/NAMETests`.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "cuelight",
  // Span and Mutex came with these.
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Cuelight", targets: ["Cuelight"]),
    .executable(name: "cuelight", targets: ["cuelight-tool"]),
  ],
  dependencies: [
    // The command line: parsing, help, completion scripts.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
    // The show file is YAML; Yams keeps the line and column of each value, which our messages need.
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // libxml2 writes and checks all XML: escaping, well-formedness and schemas are its trade.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev", "pkg-config"]), .brew(["libxml2", "pkg-config"])]),
    // ICU spells out numbers, knows character widths, charsets and word breaks in every language.
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev", "pkg-config"]), .brew(["icu4c", "pkg-config"])]),

    room("XML", ["CLibXML2"]),
    room("UnicodeText", ["CICU"]),
    room("TalkScript"),
    room("SpeechTiming", ["TalkScript", "UnicodeText"]),
    room("JSON"),
    room("Captions", ["JSON", "SpeechTiming", "TalkScript", "UnicodeText", "XML"]),
    room(
      "SSML", ["Alignment", "Audio", "JSON", "SpeechTiming", "TalkScript", "UnicodeText", "XML"],
      resources: [
        .embedInCode("Resources/engines.json"), .embedInCode("Resources/ssml10.rng"),
        .embedInCode("Resources/ssml11.rng"),
      ]),
    // Sound as files: what a table read becomes, and how long an engine's answer is.
    room("Audio"),
    room("Alignment", ["SpeechTiming", "TalkScript"]),
    // eSpeak NG is loaded while the program runs: nothing here is linked to it.
    room("Espeak", ["Alignment", "Audio"]),
    room("Rundown", ["SpeechTiming", "TalkScript", "UnicodeText"]),
    room("ShowFile", ["Captions", "SSML", "SpeechTiming", "TalkScript", "Yams"]),
    room("ScriptReading", ["TalkScript", "UnicodeText"]),
    room("RecordingReading", ["Captions", "JSON", "ScriptReading", "TalkScript"]),

    room(
      "Cuelight",
      [
        "Alignment", "Audio", "Captions", "Espeak", "RecordingReading", "Rundown", "SSML", "ScriptReading", "ShowFile",
        "SpeechTiming", "TalkScript",
        "XML",
      ]),
    room(
      "CuelightCommand",
      ["Cuelight", "UnicodeText", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .executableTarget(
      name: "cuelight-tool", dependencies: ["CuelightCommand"], path: "Sources/cuelight", swiftSettings: strict),

    .target(name: "TestSupport", dependencies: ["TalkScript"], path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "XML"),
    tests(of: "UnicodeText"),
    tests(of: "TalkScript"),
    tests(of: "SpeechTiming", ["RecordingReading", "TalkScript", "UnicodeText"]),
    tests(of: "JSON"),
    tests(
      of: "Captions", ["ScriptReading", "SpeechTiming", "TalkScript", "UnicodeText", "XML"], exclude: ["Reference"]),
    tests(
      of: "SSML", ["Alignment", "JSON", "ScriptReading", "SpeechTiming", "TalkScript", "XML"], exclude: ["Fixtures"]),
    tests(of: "Audio"),
    tests(of: "Alignment", ["SpeechTiming", "TalkScript"]),
    tests(of: "Espeak", ["Alignment", "Audio"]),
    tests(of: "Rundown", ["SpeechTiming", "TalkScript", "UnicodeText"]),
    tests(of: "ShowFile", ["Captions", "SSML", "SpeechTiming", "TalkScript"]),
    tests(of: "ScriptReading", ["TalkScript"]),
    tests(of: "RecordingReading", ["Captions", "ScriptReading", "SpeechTiming", "TalkScript"]),
    tests(of: "CuelightCommand", ["Cuelight"]),

    .executableTarget(
      name: "cuelight-benchmark", dependencies: ["Cuelight", "SpeechTiming", "TalkScript"], path: "Tests/Benchmarks",
      exclude: ["README.md"],
      swiftSettings: strict),
    // Damaged files for every reader. libFuzzer wants a main of its own, which Swift's executables have already,
    // so this one makes its inputs itself.
    .executableTarget(
      name: "cuelight-fuzz",
      dependencies: [
        "Alignment", "Audio", "Captions", "RecordingReading", "SSML", "ScriptReading", "SpeechTiming", "TalkScript",
        "TestSupport", "XML",
      ],
      path: "Tests/Fuzzing", exclude: ["README.md"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
