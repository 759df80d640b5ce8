import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { useEffect, useRef } from 'react';

type CodeEditorProps = {
  label: string;
  /** A new one takes the place of what was typed. */
  text: string;
  extensions: Extension;
  onChange?: (text: string) => void;
  /** Ctrl or Cmd with Enter. */
  onRun?: () => void;
};

/** A text with colours, and completion where the language knows any. Without `onChange` it can be read only. */
export function CodeEditor({ label, text, extensions, onChange, onRun }: CodeEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const calls = useRef({ onChange, onRun });
  calls.current = { onChange, onRun };
  const isReadOnly = onChange === undefined;

  useEffect(() => {
    if (!place.current) return;
    const view = new EditorView({
      parent: place.current,
      extensions: [
        keymap.of([{ key: 'Mod-Enter', run: () => runs(calls.current.onRun) }]),
        basicSetup,
        extensions,
        EditorState.readOnly.of(isReadOnly),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) calls.current.onChange?.(update.state.doc.toString());
        }),
      ],
    });
    editor.current = view;
    return () => view.destroy();
  }, [label, extensions, isReadOnly]);

  useEffect(() => {
    const view = editor.current;
    if (!view || view.state.doc.toString() === text) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  });

  return <div className="editor" ref={place} />;
}

/** Without anything to run the key keeps its usual meaning. */
function runs(onRun: (() => void) | undefined): boolean {
  onRun?.();
  return onRun !== undefined;
}
