import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEAST, WHOLE, between, edgeOf, inPixels, isWhole, moved, rangeOf, suggested, withEdge } from '../src/photo/box.js';

const MIDDLE = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

test('box_carriedOverTheBorder_stopsThereAndKeepsItsSize', () => {
  assert.deepEqual(moved(MIDDLE, 0.1, -0.1), { x: 0.35, y: 0.15, width: 0.5, height: 0.5 });
  assert.deepEqual(moved(MIDDLE, 9, -9), { x: 0.5, y: 0, width: 0.5, height: 0.5 });
});

test('box_edgeMoved_leavesTheOthersWhereTheyAre', () => {
  for (const edge of ['left', 'top', 'right', 'bottom']) {
    const box = withEdge(MIDDLE, edge, 0.4);
    for (const other of ['left', 'top', 'right', 'bottom'].filter((name) => name !== edge)) {
      assert.ok(Math.abs(edgeOf(box, other) - edgeOf(MIDDLE, other)) < 1e-9, `${edge} moves ${other}`);
    }
    assert.ok(Math.abs(edgeOf(box, edge) - 0.4) < 1e-9, edge);
  }
});

test('box_edgePushedPastTheOther_leavesTheLeastSize', () => {
  const box = withEdge(MIDDLE, 'left', 5);
  assert.ok(Math.abs(box.width - LEAST) < 1e-9);
  assert.deepEqual(rangeOf(MIDDLE, 'right'), { least: 0.25 + LEAST, most: 1 });
});

test('box_drawnInAnyDirection_isTheSame', () => {
  const one = between({ x: 0.2, y: 0.3 }, { x: 0.7, y: 0.9 });
  assert.deepEqual(one, between({ x: 0.7, y: 0.9 }, { x: 0.2, y: 0.3 }));
  assert.deepEqual(between({ x: -1, y: -1 }, { x: 2, y: 2 }), WHOLE);
});

test('box_drawnAtTheVeryCorner_staysOnThePhoto', () => {
  const box = between({ x: 1, y: 1 }, { x: 1, y: 1 });
  assert.deepEqual([box.width, box.height], [LEAST, LEAST]);
  assert.ok(box.x + box.width <= 1 && box.y + box.height <= 1);
});

test('box_inPixels_neverLeavesThePhotoNorVanishes', () => {
  assert.deepEqual(inPixels(WHOLE, { width: 4000, height: 3000 }), { x: 0, y: 0, width: 4000, height: 3000 });
  assert.deepEqual(inPixels(MIDDLE, { width: 101, height: 3 }), { x: 25, y: 1, width: 51, height: 2 });
  assert.deepEqual(inPixels({ x: 0.999, y: 0.999, width: 0.001, height: 0.001 }, { width: 10, height: 10 }), { x: 9, y: 9, width: 1, height: 1 });
});

test('suggestion_hasAirAroundTheObject', () => {
  const box = suggested({ x: 0.3, y: 0.3, width: 0.4, height: 0.4 });
  assert.ok(box.x < 0.3 && box.x + box.width > 0.7);
});

test('suggestion_ofNearlyAllOfThePhoto_isAllOfIt', () => {
  assert.ok(isWhole(suggested({ x: 0.02, y: 0.01, width: 0.95, height: 0.97 })));
  assert.ok(!isWhole(suggested(MIDDLE)));
});
