#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let arguments = Array(CommandLine.arguments.dropFirst())
let path = arguments.first ?? "Scripts/leuchtturm.txt"
let megabytes = arguments.count > 1 ? Int(arguments[1]) ?? 50 : 50

if path == "captions" {
  try CaptionFiles.measure()
  try CaptionFiles.measureSegmentation()
  exit(0)
}
if path == "ssml" {
  try SpeechRequests.measure()
  exit(0)
}
let one = Inputs.bytes(of: path)
let name = String(path.split(separator: "/").last ?? "script")
let short = String(name.split(separator: ".").first?.suffix(12) ?? "script")

let script = Inputs.repeated(one, toMegabytes: megabytes)
print("\(path), repeated, and invented prose without digits, \(megabytes) MB each; medians of three runs")
let steps = WholeWay(meter: Meter(over: script))
for language in [ProseLanguage.german, .english] {
  try steps.time(language.name, Prose.talk(language, bytes: megabytes * 1_000_000))
}
try steps.time(short, script)
try steps.write(short, script)
print()
try WholeWay.single(short, one)
for language in [ProseLanguage.german, .english] { try WholeWay.retime(language) }
for figures in [Figures.german, .english] { figures.measure() }
try CaptionFiles.measure()
try CaptionFiles.measureSegmentation()
try SpeechRequests.measure()
print("peak memory: \(Meter.peakMegabytes) MB")
