# Receives the events of signing-form and keeps each exactly once, as a file. A Rack app for Ruby 3.0 or later that needs no
# gem of its own: `run SigningEvents` in config.ru, or `mount SigningEvents => '/signing-events'` in the routes of Rails.
require 'digest'
require 'fileutils'
require 'json'
require 'securerandom'

module SigningEvents
  STORE = ENV.fetch('STORE', './events')
  MAX_BYTES = 25 * 1024 * 1024 # pictures and files may travel inside an event
  ENDINGS = {
    'form.viewed' => '_viewed',
    'form.started' => '_started',
    'form.completed' => '_terminal',
    'form.declined' => '_terminal'
  }.freeze

  def self.call(env)
    status, answer = receive(env)
    answer = { errors: [{ message: answer }] } if answer.is_a?(String)
    [status, { 'content-type' => 'application/json' }, [JSON.generate(answer)]]
  rescue SystemCallError
    [500, { 'content-type' => 'application/json' }, ['{"errors":[{"message":"The event could not be kept."}]}']]
  end

  def self.receive(env)
    return [405, 'Only POST is possible here.'] unless env['REQUEST_METHOD'] == 'POST'
    return [415, 'Events are application/json.'] unless env['CONTENT_TYPE'].to_s.match?(%r{\Aapplication/json\b}i)

    body = env['rack.input'].read(MAX_BYTES + 1).to_s
    return [413, 'The event is too large.'] if body.bytesize > MAX_BYTES

    event = parse(body)
    return [400, 'The body is no JSON.'] if event.nil?
    return [422, 'This is no event of signing-form.'] unless event?(event, env['HTTP_IDEMPOTENCY_KEY'])

    kept = keep_once(event, body)
    # Completed and declined share an id, and the first one stands: 409 tells a second tab which it was.
    [kept == event['event_type'] ? 200 : 409, { event_id: event['event_id'], event_type: kept }]
  end

  def self.parse(body)
    JSON.parse(body)
  rescue JSON::ParserError, EncodingError
    nil
  end

  def self.event?(event, key)
    return false unless event.is_a?(Hash) && event['data'].is_a?(Hash) && event['event_id'].is_a?(String)

    ending = ENDINGS[event['event_type']]
    !ending.nil? && event['event_id'].end_with?(ending) && event['event_id'] == key
  end

  # Keeps the body under its id; gives the type of what is kept there: of an earlier event, if there was one.
  def self.keep_once(event, body)
    FileUtils.mkdir_p(STORE)
    file = File.join(STORE, "#{Digest::SHA256.hexdigest(event['event_id'])}.json")
    draft = File.join(STORE, "#{SecureRandom.uuid}.tmp")
    File.open(draft, 'wb') { |out| out.write(body) && out.fsync }
    File.link(draft, file) # all of it or nothing, and never over another
    event['event_type'] # here, and only here, the event is new: update your records
  rescue Errno::EEXIST
    JSON.parse(File.read(file, encoding: 'UTF-8'))['event_type']
  ensure
    FileUtils.rm_f(draft) if draft
  end
end
