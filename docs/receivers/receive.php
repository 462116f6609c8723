<?php
// Receives the events of signing-form and keeps each exactly once, as a file. PHP 8.1 or later, nothing to install:
//   STORE=./events php -S 127.0.0.1:3000 receive.php
declare(strict_types=1);

const MAX_BYTES = 25 * 1024 * 1024; // pictures and files may travel inside an event
const ENDINGS = [
    'form.viewed' => '_viewed',
    'form.started' => '_started',
    'form.completed' => '_terminal',
    'form.declined' => '_terminal',
];

/** Keeps the body under its id; gives the type of what is kept there: of an earlier event, if there was one. */
function keepOnce(array $event, string $body): string
{
    $folder = getenv('STORE') ?: './events';
    if (!is_dir($folder) && !@mkdir($folder, 0700, true) && !is_dir($folder)) throw new RuntimeException('no folder');
    $file = $folder . '/' . hash('sha256', $event['event_id']) . '.json';
    $draft = $folder . '/' . bin2hex(random_bytes(16)) . '.tmp';
    if (file_put_contents($draft, $body) !== strlen($body)) throw new RuntimeException('no room');
    $new = @link($draft, $file); // all of it or nothing, and never over another
    unlink($draft);
    if ($new) return $event['event_type']; // here, and only here, the event is new: update your records
    return json_decode((string) file_get_contents($file), true, 512, JSON_THROW_ON_ERROR)['event_type'];
}

function receive(): array
{
    if ($_SERVER['REQUEST_METHOD'] !== 'POST') return [405, 'Only POST is possible here.'];
    if (stripos($_SERVER['CONTENT_TYPE'] ?? '', 'application/json') !== 0) return [415, 'Events are application/json.'];
    $body = (string) file_get_contents('php://input', false, null, 0, MAX_BYTES + 1);
    if (strlen($body) > MAX_BYTES) return [413, 'The event is too large.'];
    $event = json_decode($body, true);
    if ($event === null) return [400, 'The body is no JSON.'];
    $id = is_array($event) ? $event['event_id'] ?? null : null;
    $type = is_array($event) ? $event['event_type'] ?? null : null;
    $ending = is_string($type) ? ENDINGS[$type] ?? null : null;
    $known = is_string($id) && $ending !== null && str_ends_with($id, $ending) && is_array($event['data'] ?? null);
    if (!$known || $id !== ($_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? null)) return [422, 'This is no event of signing-form.'];
    $kept = keepOnce($event, $body);
    // Completed and declined share an id, and the first one stands: 409 tells a second tab which it was.
    return [$kept === $type ? 200 : 409, ['event_id' => $id, 'event_type' => $kept]];
}

try {
    [$status, $answer] = receive();
} catch (Throwable) {
    [$status, $answer] = [500, 'The event could not be kept.'];
}
http_response_code($status);
header('Content-Type: application/json');
echo json_encode(is_string($answer) ? ['errors' => [['message' => $answer]]] : $answer);
