// The whole toolkit under one name.
@_exported public import Alignment
@_exported public import Audio
@_exported public import Captions
@_exported public import Espeak
@_exported public import RecordingReading
@_exported public import Rundown
@_exported public import SSML
@_exported public import ScriptReading
@_exported public import ShowFile
@_exported public import SpeechTiming
@_exported public import TalkScript
@_exported public import XML
