// Writes the golden vectors of the graph models: what TensorFlow.js itself computes from a picture made by a formula.
//   cd face-models && npm ci && node golden/make.mjs > src/test/resources/io/moodreel/facemodels/graph-models-golden.json
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const faceModels = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const human = path.join(faceModels, 'node_modules/@vladmandic/human');
// the bundle is made for browsers and web workers and looks for one
globalThis.WorkerGlobalScope = class {};
const tf = await import(path.join(human, 'dist/tfjs.esm.js'));
await tf.setBackend('cpu');
await tf.ready();

const nets = JSON.parse(fs.readFileSync(path.join(faceModels, 'nets.json'), 'utf8'));
const golden = { input: 'pixel[row][column][channel] = (7 row + 3 column + 50 channel) mod 256, then as the manifest says', nets: {} };

// What a graph model computes from the picture at its own size, or at another one of a net with free sides.
const compute = async (net, side) => {
  const file = path.join(human, net.conversion.graph);
  const model = JSON.parse(fs.readFileSync(file, 'utf8'));
  const shards = model.weightsManifest.flatMap((group) => group.paths);
  const bytes = Buffer.concat(shards.map((shard) => fs.readFileSync(path.join(path.dirname(file), shard))));
  const placeholder = model.modelTopology.node.find((node) => node.op === 'Placeholder');
  const axes = placeholder.attr.shape.shape.dim;
  if (side) axes[1].size = axes[2].size = String(side);
  delete model.userDefinedMetadata;
  const nodes = new Map(model.modelTopology.node.map((node) => [node.name, node]));
  // the last reshape of such a net knows only its own size and moves nothing
  const source = (name) => (side && ['Identity', 'Reshape'].includes(nodes.get(name).op) ? source(nodes.get(name).input[0]) : name);
  const graph = await tf.loadGraphModel({
    load: async () => ({
      modelTopology: model.modelTopology,
      format: model.format,
      weightSpecs: model.weightsManifest.flatMap((group) => group.weights),
      weightData: new Uint8Array(bytes).buffer,
    }),
  });
  const [, height, width, channels] = axes.map((axis) => Number(axis.size));
  const pixels = new Float32Array(height * width * channels);
  for (let i = 0, row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      for (let channel = 0; channel < channels; channel++, i++) {
        const pixel = (7 * row + 3 * column + 50 * channel) % 256;
        pixels[i] = (pixel - net.input.mean[channel]) / net.input.scale[channel];
      }
    }
  }
  const names = Object.keys(net.conversion.outputs);
  const values = [graph.execute(tf.tensor(pixels, [1, height, width, channels]), names.map(source))].flat();
  const outputs = {};
  for (let i = 0; i < names.length; i++) {
    const all = await values[i].data();
    // of thousands of values every 29th is enough to show a wrong layer, axis or order
    const step = all.length > 1000 ? 29 : 1;
    outputs[net.conversion.outputs[names[i]]] = {
      count: all.length,
      step,
      values: Array.from(all).filter((_, at) => at % step === 0).map((value) => Number(value.toPrecision(9))),
    };
  }
  return { side: height, outputs };
};

for (const net of nets.filter((one) => one.conversion.graph)) {
  golden.nets[net.name] = [await compute(net)];
  if (net.conversion.freeSides) golden.nets[net.name].push(await compute(net, 128));
}
process.stdout.write(JSON.stringify(golden) + '\n');
