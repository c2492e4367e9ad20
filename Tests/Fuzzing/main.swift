#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let usage = """
  usage: cuelight-fuzz READER… [--seconds 600] [--seed 1] [--folder .build/fuzz]
         cuelight-fuzz READER --input FILE
  readers: \(Target.all.map(\.name).joined(separator: ", ")), or all
  """

/// What the command line asks for.
struct Options {
  var targets: [Target] = []
  var seconds = 600.0
  var seed: UInt64 = 1
  var folder = ".build/fuzz"
  var input: String?

  /// Reads the arguments; `nil` where they can't be understood.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--seconds":
        guard let value = rest.popFirst().flatMap(Double.init) else { return nil }
        seconds = value
      case "--seed":
        guard let value = rest.popFirst().flatMap(UInt64.init) else { return nil }
        seed = value
      case "--folder", "--input":
        guard let value = rest.popFirst() else { return nil }
        if argument == "--input" { input = value } else { folder = value }
      case "all": targets += Target.all
      default:
        guard let target = Target(argument) else { return nil }
        targets.append(target)
      }
    }
    if targets.isEmpty || (input != nil && targets.count > 1) { return nil }
  }
}

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
  print(usage)
  exit(2)
}
Guard.limitMemory(gigabytes: 6)

if let path = options.input {
  guard let bytes = InputOnDisk.read(path) else {
    print("can’t read \(path)")
    exit(2)
  }
  let check = Check(options.targets[0], bytes)
  for finding in check.findings { print("FINDING \(finding.kind): \(finding.detail)") }
  print("\(bytes.count) bytes, longest step \(Int(check.longest * 1000)) ms, outcome \(check.signature.sorted())")
  exit(check.findings.isEmpty ? 0 : 1)
}

var findings = 0
for target in options.targets {
  guard var fuzzer = Fuzzer(target, seed: options.seed, folder: options.folder) else {
    print("can’t write to \(options.folder)")
    exit(2)
  }
  findings += fuzzer.run(seconds: options.seconds)
}
exit(findings == 0 ? 0 : 1)
