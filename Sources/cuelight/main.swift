import CuelightCommand

CommandLineTool.run()
