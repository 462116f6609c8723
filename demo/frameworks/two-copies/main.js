const signed = [];

document.addEventListener('form-completed', ({ detail }) => {
  signed.push(detail.event.event_id);
  document.querySelector('#signed').textContent = `${signed.length}: ${signed.join(' ')}`;
});
