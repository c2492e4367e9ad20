import ArgumentParser

/// The tool that the executable starts.
public enum CommandLineTool {
  /// Runs the command with the arguments that the process was given, and ends the process with its exit code.
  public static func run() {
    Cuelight.main()
  }
}

/// The command `cuelight`.
struct Cuelight: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cuelight",
    abstract: "Turn the text of a talk into a timed script, captions, SSML and a rundown.",
    discussion: """
      A script is a text that says who speaks: “Name: text”, “**Name:** text”, or a name alone on a line with its \
      speech below. Write it down as it comes, or copy it from a page; cuelight tells what it left out and why.

      Exit codes: 0 done, 1 captions breach their profile or SSML its rules (check), 64 wrong usage, 65 input that can't be read as a script, \
      transcript or captions, 66 no such input, 69 a program that is needed is not installed (speak), \
      73 and 74 an output can't be made or written.
      """,
    version: "0.1.0",
    subcommands: [
      Read.self, Time.self, Export.self, Speak.self, Times.self, Convert.self, Check.self, Compare.self, Profiles.self,
      Engines.self,
      Learn.self, PaceCommand.self, Spoken.self,
    ])
}
