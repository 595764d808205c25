// What htmx does not do by itself: keep what was typed while a form is being shown anew, and lead to a row that was added.
(function () {
  'use strict';

  let sent = new Map();
  let typedSince = [];
  let action = '';

  const isForm = (element) => Boolean(element && element.classList && element.classList.contains('ff-form'));

  const values = (form) =>
    new Map([...form.querySelectorAll('input[type=text][id], textarea[id]')].map((field) => [field.id, field.value]));

  document.addEventListener('htmx:beforeRequest', (event) => {
    if (!isForm(event.detail.target)) return;
    action = event.detail.elt.name === 'action' ? event.detail.elt.value : 'refresh';
    sent = values(event.detail.target);
  });

  document.addEventListener('htmx:beforeSwap', (event) => {
    if (!isForm(event.detail.target)) return;
    // After a row was removed the numbers in the ids have moved, so nothing can be carried over by id.
    typedSince = action.startsWith('remove:')
      ? []
      : [...values(event.detail.target)].filter(([id, value]) => sent.has(id) && sent.get(id) !== value);
  });

  document.addEventListener('htmx:afterSettle', () => {
    typedSince.forEach(([id, value]) => {
      const field = document.getElementById(id);
      if (field && !field.readOnly) field.value = value;
    });
    if (action.startsWith('add:')) {
      const rows = document.querySelectorAll('#f-' + action.substring('add:'.length) + ' .ff-row');
      const first = rows.length && rows[rows.length - 1].querySelector('input, textarea, select');
      if (first) first.focus();
    }
    typedSince = [];
    action = '';
  });
})();
