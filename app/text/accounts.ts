/** The sentences of signing in and out. */
export const signInText = {
  title: 'Masuk',
  lead: 'Masuk dengan nama pengguna dan kata sandi Anda.',
  againTitle: 'Masuk lagi untuk melanjutkan',
  againLead:
    'Sesi Anda sudah berakhir sebelum formulir terkirim. Setelah Anda masuk, isiannya dapat dikirim lagi.',
  carried: 'Isian Anda masih ada dan ikut dibawa. Isian hanya dikembalikan kepada Anda sendiri.',
  notCarried:
    'Sesi Anda sudah berakhir, dan isian formulir tidak dapat dibawa. Kembali ke formulir, salin isian Anda, lalu masuk.',
  incomplete: 'Berkas yang Anda pilih tidak ikut dibawa. Pilih berkasnya lagi setelah masuk.',
  login: 'Nama pengguna',
  password: 'Kata sandi',
  submit: 'Masuk',
  help: 'Lupa kata sandi atau belum punya akun? Minta administrator di Diskominfo mengirim undangan baru.',
  resendTitle: 'Anda sudah masuk kembali',
  resendLead: 'Isian Anda belum terkirim. Periksa, lalu kirim.',
  resend: 'Kirim isian saya',
  resendTyped: 'Teks yang Anda tulis',
  otherTitle: 'Isian tadi milik orang lain',
  otherLead: 'Formulir itu diisi orang lain di peramban ini, jadi isiannya tidak dikirim atas nama Anda.',
  home: 'Ke beranda',
} as const

export const signOutText = {
  title: 'Keluar',
  lead: 'Setelah keluar, halaman yang terbuka hanya untuk Anda tidak dapat dibuka lagi dari peramban ini.',
  submit: 'Keluar',
} as const

export const positionChoiceText = {
  title: 'Pilih jabatan',
  lead: 'Anda memegang beberapa jabatan. Setiap langkah dicatat atas nama jabatan yang Anda pilih.',
  legend: 'Bekerja sebagai',
  submit: 'Lanjutkan',
  none: 'Pilih salah satu jabatan.',
} as const

/** A form that was drawn for another position than the one its sender works under now. */
export const againText = {
  title: 'Formulir ini dibuka untuk jabatan lain',
  chooseTitle: 'Pilih jabatan untuk melanjutkan',
  other: (drawnFor: string, now: string) =>
    `Formulir ini dibuka sebagai ${drawnFor}, sedangkan Anda sekarang bekerja sebagai ${now}. Isian Anda belum dikirim dan masih ada.`,
  notChosen: (drawnFor: string) =>
    `Formulir ini dibuka sebagai ${drawnFor}, tetapi Anda belum memilih jabatan. Isian Anda belum dikirim dan masih ada.`,
  over: (drawnFor: string, now: string | null) =>
    `Formulir ini dibuka sebagai ${drawnFor}, jabatan yang tidak Anda pegang lagi${now === null ? '' : `; Anda sekarang bekerja sebagai ${now}`}. Isian tidak dapat dikirim. Salin teks Anda bila masih diperlukan.`,
  noneHeld:
    'Anda tidak memegang jabatan yang berlaku hari ini, jadi isian tidak dapat dikirim. Salin teks Anda, lalu minta administrator mencatat jabatan Anda.',
  chooseLead:
    'Anda memegang beberapa jabatan dan belum memilih salah satunya. Isian Anda belum dikirim dan masih ada.',
  notCarried: 'Isian formulir tidak dapat dibawa ke sini. Kembali ke formulir untuk menyalinnya.',
  workAs: (position: string) => `Bekerja sebagai ${position}`,
  resendTitle: (position: string) => `Anda sekarang bekerja sebagai ${position}`,
} as const

export const passwordText = {
  title: 'Ganti kata sandi',
  lead: 'Setelah diganti, semua sesi Anda di perangkat lain berakhir.',
  current: 'Kata sandi sekarang',
  next: 'Kata sandi baru',
  nextHelp:
    'Paling sedikit 12 huruf. Beberapa kata yang tidak berhubungan lebih kuat dan lebih mudah diingat.',
  again: 'Kata sandi baru, sekali lagi',
  submit: 'Ganti kata sandi',
  changed: 'Kata sandi Anda sudah diganti. Sesi di perangkat lain sudah berakhir.',
  back: 'Ke beranda',
} as const

/** The warning before a session ends. */
export const sessionText = {
  soonTitle: 'Sesi Anda hampir berakhir',
  soon: (time: string) =>
    `Tanpa kegiatan, sesi berakhir pukul ${time}. Isian di halaman ini tidak akan hilang.`,
  stay: 'Tetap masuk',
  overTitle: 'Sesi Anda sudah berakhir',
  over: 'Isian di halaman ini masih ada. Kirim formulirnya seperti biasa; Anda akan diminta masuk lagi, lalu isian dikirim.',
} as const

export const refusalText = { title: 'Tidak dapat dibuka' } as const
