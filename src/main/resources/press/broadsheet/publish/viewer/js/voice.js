/* Reading aloud: paragraphs to the browser's own voice, word by word told back. */
const b = self.broadsheet;
let speaking = null;

/* @param paragraphs [{text, lang, words: [{start, end, ...}]}]
   @param onWord told each word when it is spoken, where the browser tells
   @param onEnd  told when all is read, or the voice was stopped */
b.speak = (paragraphs, onWord, onEnd) => {
  b.hush();
  const turn = speaking = { onEnd };
  paragraphs.forEach((paragraph, i) => {
    const voice = new SpeechSynthesisUtterance(paragraph.text);
    voice.lang = paragraph.lang;
    voice.onboundary = event => {
      const word = paragraph.words.find(w => event.charIndex >= w.start && event.charIndex < w.end);
      if (speaking === turn && word) {
        onWord(word);
      }
    };
    voice.onstart = () => speaking === turn && paragraph.words.length && onWord(paragraph.words[0]);
    voice.onend = () => speaking === turn && i === paragraphs.length - 1 && b.hush();
    voice.onerror = () => speaking === turn && b.hush();
    speechSynthesis.speak(voice);
  });
};

/* Stops the voice. */
b.hush = () => {
  const turn = speaking;
  speaking = null;
  if (turn) {
    speechSynthesis.cancel();
    turn.onEnd();
  }
  return Boolean(turn);
};
b.isSpeaking = () => Boolean(speaking);
addEventListener("pagehide", () => b.hush());
