/** The voices of this device and browser; some browsers know them only after a moment. */

const PATIENCE_MS = 1_500;

export async function findVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const now = speechSynthesis.getVoices();
  if (now.length > 0) return now;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
  return speechSynthesis.getVoices();
}
