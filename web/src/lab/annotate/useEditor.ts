import { useCallback, useEffect, useRef, useState } from "react";
import { moveTo, playAt } from "../usePlayer";
import type { AnnotationSync } from "./AnnotationSync";
import { endedAt, pressed, type Running } from "./labelling";
import type { Label } from "./labels";
import { joinedWithNext, removed, split, stretches, withEdge, type Mark } from "./marks";
import { commandOf, isTakenBy, otherSpeed, type Command } from "./shortcuts";
import { useFrameSeconds } from "./useFrameSeconds";

const none: Mark[] = [];

interface EditorOptions {
  labels: readonly Label[];
  sync: AnnotationSync;
  marks: Mark[] | undefined;
  player: HTMLVideoElement | null;
  reactionMs: number;
  onHelp: () => void;
}

/** What keys and buttons do to the document and the player. */
export function useEditor(options: EditorOptions) {
  const { labels, sync, marks = none, player, reactionMs, onHelp } = options;
  const [selected, setSelected] = useState<string>();
  const [running, setRunning] = useState<Running>();
  const [looped, setLooped] = useState(false);
  const [speed, setSpeed] = useState(1);
  const frameSeconds = useFrameSeconds(player);
  const along = stretches(marks);
  const chosen = along.find(({ id }) => id === selected);

  function run(command: Command) {
    const at = (player?.currentTime ?? 0) * 1000;
    switch (command.kind) {
      case "label":
        label(command.index, at);
        break;
      case "play":
        if (player?.paused) void player.play();
        else player?.pause();
        break;
      case "step":
        seek(at / 1000 + command.seconds);
        break;
      case "frame":
        player?.pause();
        seek(at / 1000 + command.frames * frameSeconds());
        break;
      case "speed":
        changeSpeed(otherSpeed(speed, command.step));
        break;
      case "select":
        select(command.step);
        break;
      case "go":
        if (chosen) seek(chosen.start_ms / 1000);
        break;
      case "loop":
        setLooped(!looped);
        break;
      case "undo":
        sync.undo();
        break;
      case "redo":
        sync.redo();
        break;
      case "help":
        onHelp();
        break;
      default:
        edit(command, at);
    }
  }

  function edit(command: Command, at: number) {
    if (!chosen) return;
    if (command.kind === "edge") {
      sync.change((known) => withEdge(known, chosen.id, command.edge, at));
    }
    if (command.kind === "split") {
      sync.change((known) => split(known, chosen.id, at, crypto.randomUUID()));
    }
    if (command.kind === "join") sync.change((known) => joinedWithNext(known, chosen.id));
    if (command.kind === "remove") sync.change((known) => removed(known, chosen.id));
  }

  function label(index: number, atMs: number) {
    const emotion = labels[index]?.emotion;
    if (!emotion) return;
    const press = { emotion, atMs, reactionMs, id: crypto.randomUUID(), now: Date.now() };
    const next = pressed({ running, marks }, press);
    sync.change((known) => pressed({ running, marks: known }, press).marks);
    if (running) setSelected(running.id);
    setRunning(next.running);
  }

  function select(step: 1 | -1) {
    const index = along.findIndex(({ id }) => id === selected);
    const next = index < 0 ? (step === 1 ? 0 : along.length - 1) : index + step;
    const target = along[Math.min(along.length - 1, Math.max(0, next))];
    if (target) setSelected(target.id);
  }

  function seek(seconds: number) {
    if (player) moveTo(player, seconds);
  }

  function changeSpeed(next: number) {
    if (player) playAt(player, next);
    setSpeed(next);
  }

  const latest = useRef({ run, labels });
  useEffect(() => {
    latest.current = { run, labels };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTakenBy(event.target, event.key)) return;
      const keys = latest.current.labels.map(({ key }) => key);
      const command = commandOf(event, keys);
      if (!command || (event.repeat && command.kind === "label")) return;
      event.preventDefault();
      latest.current.run(command);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  const endRunning = useCallback(() => {
    if (!player || !running) return;
    const end = player.currentTime * 1000;
    sync.change((known) => endedAt(known, running, end, Date.now()));
    setRunning(undefined);
  }, [player, running, sync]);

  useEffect(() => {
    player?.addEventListener("ended", endRunning);
    return () => player?.removeEventListener("ended", endRunning);
  }, [player, endRunning]);

  useEffect(() => {
    if (!player || !looped || !chosen) return;
    const { start_ms, end_ms } = chosen;
    const back = () => {
      if (player.currentTime * 1000 >= end_ms) moveTo(player, start_ms / 1000);
    };
    player.addEventListener("timeupdate", back);
    return () => player.removeEventListener("timeupdate", back);
  }, [player, looped, chosen]);

  return { along, selected, setSelected, running, looped, speed, changeSpeed, run };
}
