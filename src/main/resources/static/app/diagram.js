// Draws the process of a case when its drawing is opened, and marks where the case stands and what is done.
(function () {
  'use strict';

  const words = (text) => (text || '').split(' ').filter(Boolean);

  const mark = (viewer, ids, marker) => {
    const canvas = viewer.get('canvas');
    const elements = viewer.get('elementRegistry');
    ids.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, marker));
  };

  const draw = async (place) => {
    const viewer = new window.BpmnJS({ container: place });
    await viewer.importXML(place.dataset.xml);
    mark(viewer, words(place.dataset.done), 'ff-done');
    mark(viewer, words(place.dataset.current), 'ff-current');
    viewer.get('canvas').zoom('fit-viewport', 'auto');
  };

  document.querySelectorAll('details.ff-drawing').forEach((drawing) => {
    drawing.hidden = !window.BpmnJS;
    drawing.addEventListener('toggle', () => {
      const place = drawing.querySelector('.ff-diagram');
      if (drawing.open && !place.dataset.drawn) {
        place.dataset.drawn = 'yes';
        draw(place).catch(() => { place.textContent = 'Das Bild kann hier nicht gezeigt werden. Die Liste darüber sagt dasselbe.'; });
      }
    });
  });
})();
