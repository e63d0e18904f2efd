/** Vite hands the text of a file to a test. */
declare module "*?raw" {
  const text: string;
  export default text;
}
