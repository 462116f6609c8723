# Runs a Rack app for one request: its environment in the process's own, its body on standard input. What the app answers is
# written as a line with the status, then the body.
require ARGV.fetch(0)

status, _headers, body = SigningEvents.call(ENV.to_h.merge('rack.input' => $stdin.binmode))
puts status
body.each { |text| $stdout.write(text) }
