/** Cards in columns; shared by every page that shows titles so. */
export const cardGrid =
  "grid grid-cols-2 gap-x-4 gap-y-8 min-[30rem]:grid-cols-3 md:grid-cols-4 md:gap-x-6 lg:grid-cols-6";
