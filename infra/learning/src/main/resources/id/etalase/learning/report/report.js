(function () {
  'use strict';
  const tip = document.getElementById('tip');
  const picture = tip.querySelector('img');
  const words = tip.querySelector('span');
  document.addEventListener('pointerover', function (event) {
    const dot = event.target.closest('[data-picture]');
    tip.hidden = !dot;
    if (dot) {
      picture.src = dot.dataset.picture;
      words.textContent = dot.querySelector('title').textContent;
      tip.style.left = Math.min(event.clientX + 14, window.innerWidth - 170) + 'px';
      tip.style.top = Math.min(event.clientY + 14, window.innerHeight - 190) + 'px';
    }
  });
})();
